package gov.newarea.onestop.notice;

import org.springframework.boot.context.properties.ConfigurationProperties;

@ConfigurationProperties("onestop.mail")
record NoticeSettings(String from) {

    String domain() {
        return from.replaceAll(".*@", "").replaceAll("[^A-Za-z0-9.-]", "");
    }
}
