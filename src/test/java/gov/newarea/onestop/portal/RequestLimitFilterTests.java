package gov.newarea.onestop.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.http.MediaType.APPLICATION_FORM_URLENCODED;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import gov.newarea.onestop.HouseTest;
import gov.newarea.onestop.form.Field;
import gov.newarea.onestop.form.FieldKind;
import gov.newarea.onestop.form.Forms;
import jakarta.servlet.http.Cookie;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.util.LinkedMultiValueMap;

@HouseTest
class RequestLimitFilterTests {

    private static final int NINE = "%E9%95%BF".length();
    private static final int TEXT_AS_LONG_AS_ANY = 20_000;

    @Autowired
    MockMvc house;

    @Autowired
    RequestLimits limits;

    @Autowired
    Forms forms;

    @ParameterizedTest
    @CsvSource({"zh-CN,超过 20000 个字", "en,more than 20&#44;000 characters"})
    void saysThatATextIsTooLongAndChangesNothing(String language, String reason) throws Exception {
        language("x".repeat(TEXT_AS_LONG_AS_ANY + 1), language)
                .andExpect(status().isPayloadTooLarge())
                .andExpect(content().string(containsString(reason.replace("&#44;", ","))))
                .andExpect(content().string(not(containsString("xxx"))))
                .andExpect(cookie().doesNotExist("language"));
    }

    @Test
    void acceptsTheLongestAddressAndTheDeepestNameAllowed() throws Exception {
        language("x".repeat(TEXT_AS_LONG_AS_ANY), "en").andExpect(status().is3xxRedirection());
        language("/a".repeat(TEXT_AS_LONG_AS_ANY / 2), "en").andExpect(status().is3xxRedirection());

        house.perform(get("/trades").param("a.b.c[1].d[2].e", "x")).andExpect(status().isOk());
        house.perform(get("/trades").param("a".repeat(120), "x")).andExpect(status().isOk());
        house.perform(get("/trades").param("a", values(200))).andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.b.c.d.e.f.g.h.i", "a[1][1][1][1][1][1][1][1]", "people[999999].a.b.c.d.e.f.g"})
    void refusesNamesDeeperThanAnyForm(String name) throws Exception {
        house.perform(post("/language").param(name, "x").with(csrf()))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("没有任何改变")))
                .andExpect(content().string(not(containsString(name))));
    }

    @Test
    void refusesLongNamesAndManyValues() throws Exception {
        house.perform(get("/trades").param("a".repeat(121), "x")).andExpect(status().isBadRequest());
        house.perform(get("/trades").param("a", values(201))).andExpect(status().isPayloadTooLarge());
        house.perform(get("/trades").params(names(limits.fields() + 1))).andExpect(status().isPayloadTooLarge());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/items?q=", "/verify/", "/progress?number="})
    void refusesALongAddress(String address) throws Exception {
        house.perform(get(address + "x".repeat(2000)).cookie(new Cookie("language", "en")))
                .andExpect(status().isUriTooLong())
                .andExpect(content().string(containsString("The address is too long")))
                .andExpect(content().string(not(containsString("xxx"))));
    }

    @Test
    void refusesADeepAddress() throws Exception {
        house.perform(get("/a".repeat(16))).andExpect(status().isNotFound());
        house.perform(get("/a".repeat(17))).andExpect(status().isUriTooLong());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Accept-Language", "Referer", "X-Forwarded-Host", "Cookie"})
    void refusesLongHeaders(String name) throws Exception {
        house.perform(get("/items").header(name, "x".repeat(16 * 1024)))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Cookie")));
    }

    @ParameterizedTest
    @CsvSource({"zh-CN,此网址过长", "en,The page was not opened"})
    void answersProgramsWithProblemDetails(String language, String reason) throws Exception {
        house.perform(get("/api/v1/credit-codes/" + "9".repeat(2000)).cookie(new Cookie("language", language)))
                .andExpect(status().isUriTooLong())
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                .andExpect(jsonPath("$.status").value(414))
                .andExpect(jsonPath("$.code").value("limit.address"))
                .andExpect(jsonPath("$.detail").value(containsString(reason)));
    }

    @Test
    void takesLargeFormsOnlyWhereAnApplicationIsFilledIn() throws Exception {
        for (var address : List.of("/language", "/apply/new", "/desk/filters", "/admin/calendar/preview", "/logout")) {
            house.perform(post(address).with(length(256 * 1024 + 1)).with(csrf()))
                    .andExpect(status().isPayloadTooLarge());
        }
        house.perform(post("/apply/1/sections/name")
                        .with(length(4 * 1024 * 1024))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
        house.perform(post("/apply/1/sections/name")
                        .with(length(4 * 1024 * 1024 + 1))
                        .with(csrf()))
                .andExpect(status().isPayloadTooLarge());
    }

    /** The application keeps texts for each language, so a cookie must not add languages. */
    @ParameterizedTest
    @ValueSource(strings = {"xx-YY-variant", "de", "en-x-lvariant-a1b2", "\u0000", ""})
    void ignoresOtherLanguagesInTheCookie(String cookie) throws Exception {
        house.perform(get("/items").cookie(new Cookie("language", cookie)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("lang=\"zh-CN\"")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"company-registration", "restaurant"})
    void letsTheLongestSectionOfEveryFormPass(String form) {
        for (var section : forms.require(form).sections()) {
            var longest = new LinkedHashMap<String, Integer>();
            section.fields().forEach(field -> fill(section.key(), field, longest));

            var sent = longest.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, field -> new String[] {"x".repeat(field.getValue())}));
            long travels = longest.entrySet().stream()
                    .mapToLong(field -> field.getKey().length() + 2L * "%5B".length() * 2 + field.getValue() * NINE)
                    .sum();

            var address = "/apply/8a4f2f06-0000-4000-8000-000000000002/sections/" + section.key();
            assertThat(limits.of(address, sent)).as(section.key()).isEmpty();
            assertThat(limits.tooLongForm(address, travels))
                    .as("%s: %d", section.key(), travels)
                    .isFalse();
        }
    }

    private static void fill(String at, Field field, Map<String, Integer> longest) {
        var path = at + "." + field.key();
        if (field.kind() == FieldKind.ROWS) {
            for (int row = 0; row < field.constraints().maxRows(); row++) {
                var place = path + "[" + row + "]";
                field.children().forEach(child -> fill(place, child, longest));
            }
        } else if (field.kind() == FieldKind.GROUP) {
            field.children().forEach(child -> fill(path, child, longest));
        } else if (!field.readOnly()) {
            longest.put(
                    path, field.kind() == FieldKind.TEXT ? field.constraints().maxLength() : 20);
        }
    }

    private ResultActions language(String back, String language) throws Exception {
        return house.perform(post("/language")
                .cookie(new Cookie("language", language))
                .param("language", "en")
                .param("back", back)
                .with(csrf()));
    }

    private static String[] values(int number) {
        return IntStream.range(0, number).mapToObj(Integer::toString).toArray(String[]::new);
    }

    private static LinkedMultiValueMap<String, String> names(int number) {
        var names = new LinkedMultiValueMap<String, String>();
        IntStream.range(0, number).forEach(i -> names.add("a" + i, ""));
        return names;
    }

    /** Announces a body of this length. */
    private static RequestPostProcessor length(int bytes) {
        return request -> {
            request.setContentType(APPLICATION_FORM_URLENCODED.toString());
            request.setContent(new byte[bytes]);
            return request;
        };
    }
}
