package gov.newarea.onestop.portal;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.condition.PathPatternsRequestCondition;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The addresses of this site that can be opened, as opposed to those that only take what is sent. */
@Component
class Addresses {

    private final RequestMappingHandlerMapping doors;

    Addresses(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping doors) {
        this.doors = doors;
    }

    /** The address itself if it is ours and can be opened, else the nearest one above it. */
    String nearest(String address) {
        if (!isOurs(address)) {
            return "/";
        }
        var path = address.split("[?#]", 2)[0];
        if (opens(path)) {
            return address;
        }
        while (path.length() > 1 && !opens(path)) {
            path = path.substring(0, Math.max(path.lastIndexOf('/'), 1));
        }
        return path;
    }

    /** A path of this site only: an address elsewhere, or one that could be read as such, is not. */
    private static boolean isOurs(String address) {
        return address.matches("/(?![/\\\\])[^\\\\\\r\\n{}]*");
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
