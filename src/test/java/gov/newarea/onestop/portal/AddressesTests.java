package gov.newarea.onestop.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.atMost;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class AddressesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "desk",
                "//host",
                "///host",
                "/\\host",
                "\\\\host",
                "/desk/..//host",
                "/desk/../..//host",
                "/desk/./tasks",
                "/desk//tasks",
                "/desk/%2e%2e//host",
                "/desk/%2E%2E/host",
                "/%2fhost",
                "/%5chost",
                "/desk/%252e%252e/host",
                "/desk\\..\\host",
                "/\thost",
                "/desk/\r\nLocation: //host",
                "/desk?text=a\r\nSet-Cookie: a=b",
                "/desk/\u0000host",
                "/desk/\u2028host",
                "/desk/{x}",
                "/desk?{x}",
                "/desk;a=b/tasks",
                "https:host",
                "javascript:alert(1)",
                " /desk",
                "/desk ",
                "/办件"
            })
    void areNotOursWhereABrowserOrAServerCouldReadThemAsOthers(String address) {
        assertThat(Addresses.ours(address)).isEmpty();
        assertThat(redirected(address)).isEqualTo("/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/desk",
                "/desk/",
                "/login?wrong",
                "/items?q=%E9%A4%90%E9%A5%AE&page=2",
                "/desk?text=a//b/../c",
                "/apply/8a4f2f06-0000-4000-8000-000000000002/sections/name#f-name-nameRegion"
            })
    void areOursWhereThePagesLeadThere(String address) {
        assertThat(Addresses.ours(address)).contains(address);
        assertThat(redirected(address)).isEqualTo(address);
    }

    @Test
    void redirectOnlyToThisHostOrTheLoginServer() {
        assertThat(redirected("http://localhost/desk?x=1")).isEqualTo("http://localhost/desk?x=1");
        assertThat(Addresses.ours("http://localhost/desk")).isEmpty();
        assertThat(redirected("http://localhost//host")).isEqualTo("/");
        assertThat(redirected("http://localhost/desk?text={x|y")).isEqualTo("/");
        assertThat(redirected("https://id.example.org/realms/onestop?a=b")).startsWith("https://id.example.org/");
    }

    @Test
    void lookForANearestPageOncePerSegmentAtMost() {
        for (var address :
                new String[] {"/a".repeat(16), "/a".repeat(17), "/a".repeat(4_000_000), "/".repeat(8_000_000)}) {
            var doors = mock(RequestMappingHandlerMapping.class);
            when(doors.getHandlerMethods()).thenReturn(Map.of());

            assertThat(new Addresses(doors).nearest(address)).isEqualTo("/");

            verify(doors, atMost(18)).getHandlerMethods();
        }
    }

    private static String redirected(String location) {
        var response = new MockHttpServletResponse();
        try {
            new OwnRedirects(new MockHttpServletRequest("GET", "/login"), response).sendRedirect(location);
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        return response.getRedirectedUrl();
    }
}
