package gov.newarea.onestop.modeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ProcessTableTests {

    private static final Path TABLE = Path.of("src/docs/processes.md");

    @Test
    void isInStepWithTheDrawings() throws IOException {
        var table = ProcessTable.of(ModelingFixtures.LIBRARY.drawings());

        if ("write".equals(System.getProperty("onestop.docs"))) {
            Files.createDirectories(TABLE.getParent());
            Files.writeString(TABLE, table);
        }

        assertThat(Files.readString(TABLE))
                .as("%s; write it again with: mvn -o test -Dtest=ProcessTableTests -Donestop.docs=write", TABLE)
                .isEqualTo(table);
    }
}
