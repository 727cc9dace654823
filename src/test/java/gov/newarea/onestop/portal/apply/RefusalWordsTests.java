package gov.newarea.onestop.portal.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import gov.newarea.onestop.NamedRefusal;
import gov.newarea.onestop.identity.AccountOffice;
import gov.newarea.onestop.identity.Departments;
import gov.newarea.onestop.identity.People;
import gov.newarea.onestop.portal.PageText;
import gov.newarea.onestop.portal.account.AccountPage;
import jakarta.validation.Validator;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;

class RefusalWordsTests {

    @AfterEach
    void forget() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @MethodSource("gov.newarea.onestop.NamedRefusal#languages")
    void nameTextsOfTheCatalogueAtAMaterial(Locale language) {
        LocaleContextHolder.setLocale(language);

        assertThat(new PageText(NamedRefusal.words()).why(NamedRefusal.REFUSAL)).isEqualTo(NamedRefusal.said(language));
    }

    @ParameterizedTest
    @MethodSource("gov.newarea.onestop.NamedRefusal#languages")
    void nameTextsOfTheCatalogueAtTheAccount(Locale language) {
        var accounts = mock(AccountOffice.class);
        doThrow(NamedRefusal.REFUSAL).when(accounts).changePassword(any(), any(), any());
        var page = new AccountPage(
                mock(People.class, RETURNS_DEEP_STUBS),
                accounts,
                mock(Departments.class),
                mock(Validator.class),
                NamedRefusal.words(),
                mock(LocaleResolver.class));
        var model = new ExtendedModelMap();

        page.changePassword(
                "old",
                "long enough 1",
                model,
                language,
                new RedirectAttributesModelMap(),
                new MockHttpServletResponse());

        assertThat(model).containsEntry("problems", Map.of("present", NamedRefusal.said(language)));
    }
}
