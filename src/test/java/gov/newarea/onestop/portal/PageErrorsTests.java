package gov.newarea.onestop.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import gov.newarea.onestop.NamedRefusal;
import gov.newarea.onestop.identity.Departments;
import gov.newarea.onestop.identity.People;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;

class PageErrorsTests {

    @ParameterizedTest
    @MethodSource("gov.newarea.onestop.NamedRefusal#languages")
    void nameTextsOfTheCatalogueInTheReadersLanguage(Locale language) {
        var page = refused(new MockHttpServletRequest("GET", "/filings"), language);

        assertThat(page.getModel()).containsEntry("reason", NamedRefusal.said(language));
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost/desk?tab=MINE, /desk?tab=MINE",
        "http://localhost//host, /",
        "http://localhost/desk/..//host, /",
        "http://localhost/\\host, /",
        "http://localhost.example.org/desk, /",
        "http://host/desk, /",
        "/desk, /"
    })
    void leadBackOnlyToAPageOfThisSite(String referer, String back) {
        var request = new MockHttpServletRequest("GET", "/l");
        request.addHeader("Referer", referer);

        assertThat(refused(request, Locale.ENGLISH).getModel()).containsEntry("back", back);
    }

    private static ModelAndView refused(MockHttpServletRequest request, Locale language) {
        var people = mock(People.class);
        var frame = new PageModel(people, mock(Departments.class), NamedRefusal.words());
        return new PageErrors(NamedRefusal.words(), frame, people, event -> {})
                .refused(NamedRefusal.REFUSAL, request, language);
    }
}
