package gov.newarea.onestop.modeling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The published drawings: the files that are deployed at start. */
@Component
class ProcessLibrary {

    private static final String ENDING = ".bpmn";

    private final Map<String, Resource> files;

    ProcessLibrary(ModelingSettings settings, ResourcePatternResolver resources) {
        this.files = files(settings.drawings(), resources);
    }

    /** The names of all drawings. */
    public Set<String> names() {
        return files.keySet();
    }

    /** All drawings, in the order of their names. */
    public List<Drawing> drawings() {
        return names().stream().map(name -> Drawing.deployed(name, xml(name))).toList();
    }

    byte[] xml(String name) {
        try {
            return files.get(name).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Resource> files(String pattern, ResourcePatternResolver resources) {
        var found = new TreeMap<String, Resource>();
        try {
            for (var file : resources.getResources(pattern)) {
                found.put(Objects.requireNonNull(file.getFilename()).replace(ENDING, ""), file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
