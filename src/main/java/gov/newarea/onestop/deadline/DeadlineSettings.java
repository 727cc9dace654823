package gov.newarea.onestop.deadline;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When the lights change, and where the notices lie.
 *
 * @param amber working days left at and below which a limit shows amber
 * @param notices patterns of files; a later one replaces an earlier one of the same year
 */
@ConfigurationProperties("onestop.deadline")
record DeadlineSettings(
        @DefaultValue("2") int amber, @DefaultValue("classpath:config/calendar/*.yml") List<String> notices) {}
