package gov.newarea.onestop.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.http.HttpHeaders;

/**
 * Restricts redirects to addresses of this site and replaces ambiguous ones by the home page. Absolute addresses of other sites
 * pass, because only our own configuration produces them, for sign-in and sign-out.
 */
final class OwnRedirects extends HttpServletResponseWrapper {

    private final HttpServletRequest request;

    OwnRedirects(HttpServletRequest request, HttpServletResponse response) {
        super(response);
        this.request = request;
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        super.sendRedirect(safe(location));
    }

    @Override
    public void setHeader(String name, String value) {
        super.setHeader(name, HttpHeaders.LOCATION.equalsIgnoreCase(name) ? safe(value) : value);
    }

    private String safe(String location) {
        if (location.startsWith(Addresses.site(request) + "/")) {
            return Addresses.ours(location, request).isPresent() ? location : "/";
        }
        return location.matches("https?://[!-~]+")
                ? location
                : Addresses.ours(location).orElse("/");
    }
}
