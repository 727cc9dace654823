package gov.newarea.onestop.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the files of the catalogue strictly: an unknown or missing field stops the start. */
@Component
public final class CatalogFiles {

    private final ResourceLoader resources;
    private final String folder;

    CatalogFiles(ResourceLoader resources, CatalogSettings settings) {
        this.resources = resources;
        this.folder = settings.folder();
    }

    public <T> List<T> list(String file, Class<T> type) {
        return list(file, type, strict());
    }

    /** Reads materials, whose reasons are written as codes. */
    List<MaterialType> materials(Map<String, RejectReason> reasons) {
        var codes = new SimpleModule().addDeserializer(RejectReason.class, new ByCode(reasons));
        return list(
                "materials.yml",
                MaterialType.class,
                strict().rebuild().addModule(codes).build());
    }

    <T> T read(String file, Class<T> type) {
        var mapper = strict();
        return read(file, source -> mapper.readValue(source, type));
    }

    /** Indexes by key; the same key twice stops the start. */
    static <T> Map<String, T> index(List<T> things, Function<T, String> key) {
        return things.stream().collect(Collectors.toUnmodifiableMap(key, thing -> thing));
    }

    private <T> List<T> list(String file, Class<T> type, YAMLMapper mapper) {
        var listOfType = mapper.getTypeFactory().constructCollectionType(List.class, type);
        return List.copyOf(read(file, source -> mapper.<List<T>>readValue(source, listOfType)));
    }

    private <T> T read(String file, Reading<T> reading) {
        try (var source = resources.getResource(folder + file).getInputStream()) {
            return reading.of(source);
        } catch (IOException | JacksonException e) {
            throw new IllegalStateException(
                    "Catalogue file " + folder + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Lifts the size limit of the YAML reader, because these files are our own. */
    private static YAMLMapper strict() {
        var files = LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
        return YAMLMapper.builder(YAMLFactory.builder().loadSettings(files).build())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .build();
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
        public RejectReason deserialize(JsonParser parser, DeserializationContext context) {
            var reason = reasons.get(parser.getString());
            if (reason == null) {
                return context.reportInputMismatch(
                        RejectReason.class, "no reason %s in reject-reasons.yml", parser.getString());
            }
            return reason;
        }
    }
}
