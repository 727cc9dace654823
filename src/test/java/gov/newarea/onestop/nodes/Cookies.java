package gov.newarea.onestop.nodes;

import java.net.CookieManager;
import java.net.CookieStore;
import java.net.HttpCookie;
import java.net.URI;
import java.util.List;

/** The cookies of a browser, which treats this machine as secure, as it treats sites with TLS. */
final class Cookies implements CookieStore {

    private final CookieStore jar = new CookieManager().getCookieStore();

    @Override
    public void add(URI from, HttpCookie cookie) {
        cookie.setSecure(false);
        jar.add(from, cookie);
    }

    @Override
    public List<HttpCookie> get(URI to) {
        return jar.get(to);
    }

    @Override
    public List<HttpCookie> getCookies() {
        return jar.getCookies();
    }

    @Override
    public List<URI> getURIs() {
        return jar.getURIs();
    }

    @Override
    public boolean remove(URI from, HttpCookie cookie) {
        return jar.remove(from, cookie);
    }

    @Override
    public boolean removeAll() {
        return jar.removeAll();
    }
}
