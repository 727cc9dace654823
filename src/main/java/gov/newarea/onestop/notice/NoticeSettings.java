package gov.newarea.onestop.notice;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who writes, and where organs are written to.
 *
 * @param receivers the address of each body that is told of new licences
 */
@ConfigurationProperties("onestop.mail")
record NoticeSettings(String from, @DefaultValue Map<String, String> receivers) {

    String domain() {
        return from.replaceAll(".*@", "").replaceAll("[^A-Za-z0-9.-]", "");
    }
}
