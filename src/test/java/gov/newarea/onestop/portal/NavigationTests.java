package gov.newarea.onestop.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import gov.newarea.onestop.HouseTest;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;

/** The menu and the name of the product lead nowhere that the role may not open. */
@HouseTest
class NavigationTests {

    private static final Pattern HEAD = Pattern.compile("(?s)<header class=\"os-bar\">.*?</header>");
    private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");

    @Autowired
    MockMvc house;

    @Autowired
    UserDetailsService directory;

    @ParameterizedTest
    @CsvSource({
        "new-area.admin,             /admin/mail",
        "new-area.admin,             /desk/codes",
        "new-area.admin,             /account",
        "new-area.supervisor,        /desk/codes",
        "new-area.steward,           /account",
        "new-area.modeler,           /",
        "service-centre.window,      /desk",
        "industry-commerce.decider,  /desk/search",
        "applicant,                  /"
    })
    void showsOnlyWhatTheRoleMayOpen(String username, String page) throws Exception {
        var links = links(open(username, page));

        assertThat(links)
                .isNotEmpty()
                .allSatisfy(link -> assertThat(open(username, link).getStatus()).isNotIn(403, 404));
    }

    private MockHttpServletResponse open(String username, String page) throws Exception {
        return house.perform(get(page).with(user(directory.loadUserByUsername(username))))
                .andReturn()
                .getResponse();
    }

    private static List<String> links(MockHttpServletResponse page) throws Exception {
        var head = HEAD.matcher(page.getContentAsString());
        assertThat(head.find()).isTrue();
        return LINK.matcher(head.group()).results().map(found -> found.group(1)).toList();
    }
}
