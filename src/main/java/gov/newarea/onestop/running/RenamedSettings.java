package gov.newarea.onestop.running;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.logging.Log;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.boot.logging.DeferredLogFactory;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;

/** Reads settings under their former names, and logs one warning with the new name for each. */
class RenamedSettings implements EnvironmentPostProcessor {

    /** Former name to new name; a name stands for everything below it. Listed in src/docs/operate.md. */
    static final Map<String, String> NEW_NAMES = Map.of(
            "onestop.farewell", "onestop.drain-for",
            "onestop.approval.check-days", "onestop.deadline.check-days",
            "onestop.approval.correction-days", "onestop.deadline.correction-days",
            "onestop.approval.delivery-days", "onestop.deadline.delivery-days",
            "onestop.approval.terms", "onestop.certificate.terms");

    private final Log log;

    RenamedSettings(DeferredLogFactory logs) {
        log = logs.getLog(RenamedSettings.class);
    }

    /** A former name counts where it was given: it beats the defaults, and a place of higher rank beats it. */
    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var sources = new ArrayList<ConfigurationPropertySource>();
        ConfigurationPropertySources.get(environment).forEach(sources::add);
        for (var source : sources) {
            var renamed = new LinkedHashMap<String, Object>();
            NEW_NAMES.forEach((former, current) -> named(source, ConfigurationPropertyName.of(former))
                    .forEach(given -> rename(source, given, former, current, renamed)));
            if (!renamed.isEmpty() && source.getUnderlyingSource() instanceof PropertySource<?> place) {
                var added = new MapPropertySource("renamed settings of " + place.getName(), renamed);
                environment.getPropertySources().addBefore(place.getName(), added);
            }
        }
    }

    private static Stream<ConfigurationPropertyName> named(
            ConfigurationPropertySource source, ConfigurationPropertyName former) {
        var below = source instanceof IterableConfigurationPropertySource listed
                ? listed.stream().filter(former::isAncestorOf)
                : Stream.<ConfigurationPropertyName>empty();
        return Stream.concat(Stream.of(former), below);
    }

    /** Where one place gives both names, the new one counts. */
    private void rename(
            ConfigurationPropertySource source,
            ConfigurationPropertyName given,
            String former,
            String current,
            Map<String, Object> renamed) {
        var name = ConfigurationPropertyName.of(current + given.toString().substring(former.length()));
        var property = source.getConfigurationProperty(given);
        if (property != null && source.getConfigurationProperty(name) == null) {
            log.warn("The setting " + given + " is now called " + name + "; rename it.");
            renamed.put(name.toString(), property.getValue());
        }
    }
}
