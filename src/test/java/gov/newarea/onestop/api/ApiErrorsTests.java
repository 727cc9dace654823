package gov.newarea.onestop.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import gov.newarea.onestop.NamedRefusal;
import gov.newarea.onestop.identity.People;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ApiErrorsTests {

    @ParameterizedTest
    @MethodSource("gov.newarea.onestop.NamedRefusal#languages")
    void nameTextsOfTheCatalogueInTheCallersLanguage(Locale language) {
        var errors = new ApiErrors(NamedRefusal.words(), mock(People.class), event -> {});

        var problem = errors.refused(NamedRefusal.REFUSAL, new MockHttpServletRequest(), language);

        assertThat(problem.getDetail()).isEqualTo(NamedRefusal.said(language));
    }
}
