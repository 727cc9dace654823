package gov.newarea.onestop.modeling;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param drawings a pattern of files; those it finds are checked at start and then deployed */
@ConfigurationProperties("onestop.modeling")
record ModelingSettings(@DefaultValue("classpath*:bpmn/*.bpmn") String drawings) {}
