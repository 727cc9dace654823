package gov.newarea.onestop.portal.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import gov.newarea.onestop.HouseTest;
import gov.newarea.onestop.NamedRefusal;
import gov.newarea.onestop.TestClock;
import gov.newarea.onestop.identity.AccountOffice;
import gov.newarea.onestop.portal.CookieJar;
import jakarta.validation.Validator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.servlet.LocaleResolver;

@HouseTest
class RegisterPageTests {

    @Autowired
    MockMvc house;

    @Autowired
    MessageSource messages;

    @Test
    void opensAnAccountAndSignsIn() throws Exception {
        var browser = new CookieJar();
        house.perform(form("sun.qi", "10.0.0.1"))
                .andExpect(redirectedUrl("/filings"))
                .andDo(browser);

        house.perform(get("/account").with(browser))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("𠮷七")));
        house.perform(formLogin().user("SUN.QI").password("long enough 1")).andExpect(authenticated());
    }

    @ParameterizedTest
    @MethodSource("gov.newarea.onestop.NamedRefusal#languages")
    void namesTextsOfTheCatalogueInTheReadersLanguage(Locale language) throws Exception {
        var accounts = mock(AccountOffice.class);
        when(accounts.open(any())).thenThrow(NamedRefusal.REFUSAL);
        var page = new RegisterPage(
                accounts,
                new RegistrationThrottle(1, new TestClock()),
                mock(Validator.class),
                NamedRefusal.words(),
                mock(LocaleResolver.class),
                mock(AskedPage.class));
        var model = new ExtendedModelMap();

        page.open(
                RegisterForm.blank(language),
                model,
                language,
                new MockHttpServletRequest(),
                new MockHttpServletResponse());

        assertThat(model).containsEntry("problems", Map.of("username", NamedRefusal.said(language)));
    }

    @Test
    void saysThatANameIsTaken() throws Exception {
        house.perform(form("Applicant", "10.0.0.2"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(unauthenticated())
                .andExpect(content().string(containsString(text("refusal.identity.username-taken", "applicant"))));
    }

    @ParameterizedTest
    @CsvSource({
        "username, a,             identity.username.wrong",
        "username, 孙七,           identity.username.wrong",
        "password, 123456789,     identity.password.short",
        "name,     '',            identity.name.missing",
        "email,    nowhere,       identity.email.wrong",
        "email,    '',            identity.email.missing",
        "mobile,   12345,         identity.mobile.wrong",
        "language, fr,            identity.language.wrong",
        "terms,    false,         identity.terms.missing"
    })
    void saysWhatIsWrongAtTheField(String field, String value, String message) throws Exception {
        var answer = house.perform(form("zhou.ba", "10.0.0.3", field, value))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(unauthenticated())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(answer).contains(text(message), "href=\"#" + field + "\"");
        assertThat(answer).doesNotContain("long enough 1");
    }

    @Test
    void saysEverythingThatIsMissingFromAnEmptyPage() throws Exception {
        house.perform(post("/register").param("language", "zh").with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("href=\"#username\"")))
                .andExpect(content().string(containsString("href=\"#terms\"")));
    }

    @Test
    void takesFullWidthDigitsForDigits() throws Exception {
        house.perform(form("wu.jiu", "10.0.0.4", "mobile", "１３９００００１２３４")).andExpect(redirectedUrl("/filings"));
    }

    @Test
    void refusesAPasswordLongerThanIsRead() throws Exception {
        house.perform(form("zheng.shi", "10.0.0.5", "password", "密".repeat(25)))
                .andExpect(content().string(containsString(text("identity.password.long"))));
    }

    @Test
    void limitsRegistrationsFromOneAddress() throws Exception {
        for (int i = 0; i < 20; i++) {
            house.perform(form("dozen" + i, "10.0.0.6")).andExpect(redirectedUrl("/filings"));
        }

        house.perform(form("dozen20", "10.0.0.6")).andExpect(status().isTooManyRequests());
    }

    private String text(String key, Object... details) {
        return messages.getMessage(key, details, Locale.CHINESE);
    }

    /** The valid fields of the registration page, changed by the given pairs of field and value. */
    private static MockHttpServletRequestBuilder form(String username, String address, String... changes) {
        var fields = new LinkedHashMap<>(Map.of(
                "username", username,
                "password", "long enough 1",
                "name", "𠮷七",
                "email", "sun.qi@example.org",
                "mobile", "13900001234",
                "language", "zh",
                "terms", "true"));
        for (int i = 0; i < changes.length; i += 2) {
            fields.put(changes[i], changes[i + 1]);
        }
        var request = post("/register").with(csrf()).with(sent -> {
            sent.setRemoteAddr(address);
            return sent;
        });
        fields.forEach(request::param);
        return request;
    }
}
