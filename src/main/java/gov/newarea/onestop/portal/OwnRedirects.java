package gov.newarea.onestop.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.http.HttpHeaders;

/**
 * Whoever redirects, a page or the sign-in, sends a browser to an address of this site, or home where it could be read as another.
 * An address elsewhere, written out with its scheme, is where the house itself has people sign in and out.
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
