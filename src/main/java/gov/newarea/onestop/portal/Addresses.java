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

/** The addresses of this site that a reader may be sent to, and which of them can be opened. */
@Component
public class Addresses {

    private static final int LONGEST = 2000;
    private static final int DEEPEST = 16;

    /** Names divided by single slashes; none begins with a dot, and nothing is written as a code that may hide either. */
    private static final Pattern PATH =
            Pattern.compile("/|(?:/[A-Za-z0-9_~!$&'()*+,=:@-][A-Za-z0-9._~!$&'()*+,=:@-]*+)++/?");

    /** Query and fragment: what may stand in an address, and no brace, in which a redirect would look for a value. */
    private static final Pattern REST = Pattern.compile("[!-~&&[^\\\\\"<>^`{|}]]*+");

    private final RequestMappingHandlerMapping doors;

    Addresses(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping doors) {
        this.doors = doors;
    }

    /** The address, where it is a path of this site and cannot be read as anything else. */
    public static Optional<String> ours(String address) {
        if (address.length() > LONGEST) {
            return Optional.empty();
        }
        var path = path(address);
        return path.chars().filter(each -> each == '/').count() <= DEEPEST
                        && PATH.matcher(path).matches()
                        && REST.matcher(address.substring(path.length())).matches()
                ? Optional.of(address)
                : Optional.empty();
    }

    /** The path of an address that begins with the scheme and host under which we were just called. */
    static Optional<String> ours(String address, HttpServletRequest request) {
        var site = site(request);
        return address.startsWith(site + "/") ? ours(address.substring(site.length())) : Optional.empty();
    }

    static String site(HttpServletRequest request) {
        var called = request.getRequestURL();
        return called.substring(0, called.length() - request.getRequestURI().length());
    }

    /** The address itself if it is ours and can be opened, else the nearest one above it. */
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
        return doors.getHandlerMethods().keySet().stream()
                .filter(Addresses::takesGet)
                .map(RequestMappingInfo::getPathPatternsCondition)
                .anyMatch(patterns -> matches(patterns, parsed));
    }

    private static boolean takesGet(RequestMappingInfo door) {
        Set<RequestMethod> methods = door.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }

    private static boolean matches(@Nullable PathPatternsRequestCondition patterns, PathContainer path) {
        return patterns != null && patterns.getPatterns().stream().anyMatch(pattern -> pattern.matches(path));
    }
}
