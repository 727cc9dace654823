package gov.newarea.onestop.portal.open;

import gov.newarea.onestop.Localized;
import gov.newarea.onestop.catalog.Bundle;
import gov.newarea.onestop.catalog.Catalog;
import gov.newarea.onestop.portal.Addresses;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/** The page that a visitor asked for and that needs a sign-in: where sign-in and registration lead to. */
@Component
class AskedPage {

    private final RequestCache pages = new HttpSessionRequestCache();
    private final Catalog catalog;

    AskedPage(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Its path and query on this site, whatever host was asked. */
    Optional<String> address(HttpServletRequest request, HttpServletResponse response) {
        return asked(request, response)
                .map(SavedRequest::getRedirectUrl)
                .map(address -> address.replaceFirst("^[a-z]+://[^/]*", ""))
                .flatMap(Addresses::ours);
    }

    /** The name of the bundle it begins an application for; null for every other page. */
    @Nullable
    Localized application(HttpServletRequest request, HttpServletResponse response) {
        return address(request, response)
                .filter(address -> address.startsWith("/apply/new?"))
                .flatMap(address -> asked(request, response))
                .map(page -> page.getParameterValues("bundle"))
                .filter(codes -> codes.length == 1)
                .flatMap(codes -> catalog.bundle(codes[0]))
                .map(Bundle::name)
                .orElse(null);
    }

    private Optional<SavedRequest> asked(HttpServletRequest request, HttpServletResponse response) {
        return Optional.ofNullable(pages.getRequest(request, response));
    }
}
