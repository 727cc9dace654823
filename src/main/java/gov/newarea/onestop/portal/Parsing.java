package gov.newarea.onestop.portal;

import gov.newarea.onestop.portal.RequestLimits.Excess;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.apache.tomcat.util.http.fileupload.MultipartStream;
import org.apache.tomcat.util.http.fileupload.impl.FileCountLimitExceededException;
import org.apache.tomcat.util.http.fileupload.impl.InvalidContentTypeException;
import org.springframework.http.HttpStatus;
import org.springframework.util.StringUtils;

/**
 * The result of parsing the parameters of a request within the limits of the server.
 *
 * @param request a request whose parameters can be read
 */
record Parsing(Optional<Excess> failure, HttpServletRequest request) {

    static boolean isMultipart(HttpServletRequest request) {
        return StringUtils.startsWithIgnoreCase(request.getContentType(), "multipart/");
    }

    static Parsing of(HttpServletRequest request) {
        try {
            request.getParameterMap();
            return new Parsing(Optional.empty(), request);
        } catch (IllegalStateException unreadable) {
            return isMultipart(request) ? ofParts(request) : new Parsing(Optional.of(ofForm(unreadable)), request);
        }
    }

    private static Excess ofForm(IllegalStateException unreadable) {
        return unreadable instanceof InvalidParameterException known
                        && known.getErrorCode() == HttpStatus.PAYLOAD_TOO_LARGE.value()
                ? Excess.FORM
                : Excess.UNREADABLE;
    }

    /** Lets the upload page report a file that is too large or a full disk; the query says which page that is. */
    private static Parsing ofParts(HttpServletRequest request) {
        try {
            request.getParts();
            return new Parsing(Optional.of(Excess.UNREADABLE), request);
        } catch (IOException | ServletException | IllegalStateException failure) {
            return reason(failure)
                    .map(excess -> new Parsing(Optional.of(excess), request))
                    .orElseGet(() -> new Parsing(Optional.empty(), new QueryOnly(request)));
        }
    }

    private static Optional<Excess> reason(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof FileCountLimitExceededException) {
                return Optional.of(Excess.FIELDS);
            }
            if (cause instanceof MultipartStream.MalformedStreamException
                    || cause instanceof InvalidContentTypeException
                    || String.valueOf(cause.getMessage()).startsWith("Header section")) {
                return Optional.of(Excess.UNREADABLE);
            }
        }
        return Optional.empty();
    }
}
