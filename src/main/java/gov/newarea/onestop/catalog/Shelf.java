package gov.newarea.onestop.catalog;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.ResourceLoader;
import org.yaml.snakeyaml.LoaderOptions;

/** The files of the catalogue, read strictly: an unknown or missing field stops the start. */
final class Shelf {

    private final ResourceLoader resources;
    private final String folder;

    Shelf(ResourceLoader resources, String folder) {
        this.resources = resources;
        this.folder = folder;
    }

    <T> List<T> list(String file, Class<T> type) {
        return list(file, type, strict());
    }

    /** Reads materials, whose reasons are written as codes. */
    List<MaterialType> materials(Map<String, RejectReason> reasons) {
        var mapper = strict();
        mapper.registerModule(new SimpleModule().addDeserializer(RejectReason.class, new ByCode(reasons)));
        return list("materials.yml", MaterialType.class, mapper);
    }

    <T> T read(String file, Class<T> type) {
        var mapper = strict();
        return read(file, source -> mapper.readValue(source, type));
    }

    /** Indexes by key; the same key twice stops the start. */
    static <T> Map<String, T> index(List<T> things, Function<T, String> key) {
        return things.stream().collect(Collectors.toUnmodifiableMap(key, thing -> thing));
    }

    private <T> List<T> list(String file, Class<T> type, ObjectMapper mapper) {
        var listOfType = mapper.getTypeFactory().constructCollectionType(List.class, type);
        return List.copyOf(read(file, source -> mapper.<List<T>>readValue(source, listOfType)));
    }

    private <T> T read(String file, Reading<T> reading) {
        try (var source = resources.getResource(folder + file).getInputStream()) {
            return reading.of(source);
        } catch (IOException e) {
            throw new IllegalStateException(
                    "Catalogue file " + folder + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Our own files, so as long as they need to be: YAML's guard against a stranger's three million characters is not for them. */
    private static ObjectMapper strict() {
        var options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        return new YAMLMapper(YAMLFactory.builder().loaderOptions(options).build())
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
    }

    private interface Reading<T> {
        T of(InputStream source) throws IOException;
    }

    private static final class ByCode extends StdDeserializer<RejectReason> {

        private final transient Map<String, RejectReason> reasons;

        ByCode(Map<String, RejectReason> reasons) {
            super(RejectReason.class);
            this.reasons = reasons;
        }

        @Override
        public RejectReason deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            var reason = reasons.get(parser.getText());
            if (reason == null) {
                return context.reportInputMismatch(
                        RejectReason.class, "no reason %s in reject-reasons.yml", parser.getText());
            }
            return reason;
        }
    }
}
