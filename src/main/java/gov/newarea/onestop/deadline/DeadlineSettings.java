package gov.newarea.onestop.deadline;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When the lights change.
 *
 * @param amber working days left at and below which a limit shows amber
 */
@ConfigurationProperties("onestop.deadline")
record DeadlineSettings(@DefaultValue("2") int amber) {}
