package gov.newarea.onestop.portal;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/** Gives each server error a reference number, which is all that the reader sees, and logs both. */
@Component
class ErrorReference extends DefaultErrorAttributes {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorReference.class);

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        var attributes = super.getErrorAttributes(request, ErrorAttributeOptions.defaults());
        if (Integer.valueOf(500).equals(attributes.get("status"))) {
            String reference = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
            LOG.error("Failure {} at {}", reference, attributes.get("path"), getError(request));
            attributes.put("reference", reference);
        }
        return attributes;
    }
}
