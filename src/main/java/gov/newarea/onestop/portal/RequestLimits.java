package gov.newarea.onestop.portal;

import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;

/**
 * Limits of a request. Each check runs in linear time.
 *
 * @param address characters of a path and its query
 * @param segments segments of a path
 * @param headers size of all headers
 * @param form size of an encoded form
 * @param section size of an encoded section of an application's form
 * @param fields values in a form and a query together
 * @param same values under one name
 * @param name characters of a field's name
 * @param steps names and row numbers in a field's name
 * @param text characters in one field
 */
@ConfigurationProperties("onestop.request")
record RequestLimits(
        int address,
        int segments,
        DataSize headers,
        DataSize form,
        DataSize section,
        int fields,
        int same,
        int name,
        int steps,
        int text) {

    /** The limit that a request exceeds, or that it cannot be parsed. */
    enum Excess {
        ADDRESS(HttpStatus.URI_TOO_LONG),
        HEADERS(HttpStatus.BAD_REQUEST),
        FORM(HttpStatus.PAYLOAD_TOO_LARGE),
        FIELDS(HttpStatus.PAYLOAD_TOO_LARGE),
        NAME(HttpStatus.BAD_REQUEST),
        TEXT(HttpStatus.PAYLOAD_TOO_LARGE),
        UNREADABLE(HttpStatus.BAD_REQUEST);

        private final HttpStatus status;

        Excess(HttpStatus status) {
            this.status = status;
        }

        HttpStatus status() {
            return status;
        }
    }

    boolean tooLongAddress(String path, String query) {
        return path.length() + query.length() > address
                || path.chars().filter(each -> each == '/').count() > segments;
    }

    boolean tooLongHeaders(long length) {
        return length > headers.toBytes();
    }

    boolean tooLongForm(String path, long length) {
        var most = path.startsWith("/apply/") && path.contains("/sections/") ? section : form;
        return length > most.toBytes();
    }

    /** The first limit that the fields of a request to this path exceed. */
    Optional<Excess> of(String path, Map<String, String[]> sent) {
        long values = 0;
        long length = 0;
        for (var field : sent.entrySet()) {
            if (tooLongName(field.getKey())) {
                return Optional.of(Excess.NAME);
            }
            values += field.getValue().length;
            if (field.getValue().length > same || values > fields) {
                return Optional.of(Excess.FIELDS);
            }
            for (var value : field.getValue()) {
                int characters = value == null ? 0 : value.length();
                if (characters > text) {
                    return Optional.of(Excess.TEXT);
                }
                length += field.getKey().length() + characters;
            }
        }
        return tooLongForm(path, length) ? Optional.of(Excess.FORM) : Optional.empty();
    }

    private boolean tooLongName(String given) {
        return given.length() > name
                || given.chars().filter(each -> each == '.' || each == '[').count() >= steps;
    }
}
