package gov.newarea.onestop.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.condition.PathPatternsRequestCondition;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Checks addresses for redirects: whether they lead to this site, and whether a page answers them. */
@Component
public class Addresses {

    private static final int MAX_LENGTH = 2000;
    private static final int MAX_SEGMENTS = 16;

    /** Segments divided by single slashes; none begins with a dot or contains percent-encoding, which could hide either. */
    private static final Pattern PATH =
            Pattern.compile("/|(?:/[A-Za-z0-9_~!$&'()*+,=:@-][A-Za-z0-9._~!$&'()*+,=:@-]*+)++/?");

    /** Characters of query and fragment, without braces, which a redirect would expand as a variable. */
    private static final Pattern REST = Pattern.compile("[!-~&&[^\\\\\"<>^`{|}]]*+");

    private final RequestMappingHandlerMapping mappings;

    Addresses(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.mappings = mappings;
    }

    /** The address, if it is a path of this site that no browser can read differently. */
    public static Optional<String> ours(String address) {
        if (address.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        var path = path(address);
        return path.chars().filter(each -> each == '/').count() <= MAX_SEGMENTS
                        && PATH.matcher(path).matches()
                        && REST.matcher(address.substring(path.length())).matches()
                ? Optional.of(address)
                : Optional.empty();
    }

    /** The path of an address with the scheme and host of this request. */
    static Optional<String> ours(String address, HttpServletRequest request) {
        var site = site(request);
        return address.startsWith(site + "/") ? ours(address.substring(site.length())) : Optional.empty();
    }

    static String site(HttpServletRequest request) {
        var called = request.getRequestURL();
        return called.substring(0, called.length() - request.getRequestURI().length());
    }

    /** The address if it is ours and a page answers it, or else its nearest ancestor that does. */
    String nearest(String address) {
        var given = ours(address).orElse("/");
        var path = path(given);
        if (opens(path)) {
            return given;
        }
        while (path.length() > 1 && !opens(path)) {
            path = path.substring(0, Math.max(path.lastIndexOf('/'), 1));
        }
        return path;
    }

    private static String path(String address) {
        int end = 0;
        while (end < address.length() && address.charAt(end) != '?' && address.charAt(end) != '#') {
            end++;
        }
        return address.substring(0, end);
    }

    private boolean opens(String path) {
        var parsed = PathContainer.parsePath(path);
        return mappings.getHandlerMethods().keySet().stream()
                .filter(Addresses::takesGet)
                .map(RequestMappingInfo::getPathPatternsCondition)
                .anyMatch(patterns -> matches(patterns, parsed));
    }

    private static boolean takesGet(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }

    private static boolean matches(@Nullable PathPatternsRequestCondition patterns, PathContainer path) {
        return patterns != null && patterns.getPatterns().stream().anyMatch(pattern -> pattern.matches(path));
    }
}
