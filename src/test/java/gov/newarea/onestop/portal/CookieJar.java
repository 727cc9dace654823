package gov.newarea.onestop.portal;

import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultHandler;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Keeps cookies between requests, as a browser does: pass it to {@code with} of the request and to {@code andDo} of the answer. */
public final class CookieJar implements RequestPostProcessor, ResultHandler {

    private final Map<String, Cookie> cookies = new ConcurrentHashMap<>();

    @Override
    public MockHttpServletRequest postProcessRequest(MockHttpServletRequest request) {
        var own = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        request.setCookies(
                Stream.concat(Arrays.stream(own), cookies.values().stream()).toArray(Cookie[]::new));
        return request;
    }

    /** Adds a cookie. */
    public CookieJar with(Cookie cookie) {
        cookies.put(cookie.getName(), cookie);
        return this;
    }

    /** A copy with the present cookies, such as a thief would have. */
    public CookieJar copy() {
        var copy = new CookieJar();
        copy.cookies.putAll(cookies);
        return copy;
    }

    @Override
    public void handle(MvcResult answer) {
        for (var cookie : answer.getResponse().getCookies()) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie);
            }
        }
    }
}
