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

/** What a browser keeps between requests: use it {@code with} the request, and have it {@code andDo} with the answer. */
public final class CookieJar implements RequestPostProcessor, ResultHandler {

    private final Map<String, Cookie> cookies = new ConcurrentHashMap<>();

    @Override
    public MockHttpServletRequest postProcessRequest(MockHttpServletRequest request) {
        var own = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        request.setCookies(
                Stream.concat(Arrays.stream(own), cookies.values().stream()).toArray(Cookie[]::new));
        return request;
    }

    /** The jar with one more. */
    public CookieJar with(Cookie cookie) {
        cookies.put(cookie.getName(), cookie);
        return this;
    }

    /** A jar that keeps what this one has now, as a thief would. */
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
