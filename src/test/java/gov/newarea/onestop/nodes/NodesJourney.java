package gov.newarea.onestop.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two nodes are in use while faults occur one after another: no data is lost, nothing is done twice, and work continues. */
@Tag("nodes")
class NodesJourney {

    private final int users = Integer.getInteger("nodes.users", 12);
    private final Duration time = Duration.ofMinutes(Integer.getInteger("nodes.minutes", 2));
    private final long seed = Long.getLong("nodes.seed", System.nanoTime() % 100_000);

    @Test
    void keepsEveryPromiseWhateverGoesWrong() throws InterruptedException {
        var ledger = new Ledger();
        var traffic = new Traffic();
        var matrix = new Matrix();
        var pace = new Pace(Duration.ofMillis(Integer.getInteger("nodes.think", 700)));
        System.out.println("nodes: seed " + seed + ", " + users + " users, " + time);
        try (var house = new HouseUnderFire()) {
            house.open();
            var crowd = new Crowd(house, ledger, traffic, pace);
            crowd.come(users);
            new Storm(house, ledger, traffic, matrix, seed).rage(time);
            crowd.leave();
            var balance = new Balance(house, ledger, matrix);
            balance.draw();
            var heading =
                    "%d users, seed %d, %d requests: %s".formatted(users, seed, traffic.requests(), balance.figures());
            matrix.write(HouseUnderFire.FOLDER.resolve("matrix.md"), heading);
            System.out.println(matrix.text(heading));
        }
        assertThat(matrix.broken())
                .as("what is broken, see target/nodes/matrix.md")
                .isEmpty();
    }
}
