package gov.newarea.onestop.nodes;

import gov.newarea.onestop.journeys.Line;
import gov.newarea.onestop.journeys.TestRealm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Two nodes of the packaged product behind nginx, with one MySQL, one file store and one mail server, all real. */
final class HouseUnderFire implements AutoCloseable {

    static final Path FOLDER = Path.of("target/nodes");

    final Database database;
    final Share share;
    final MailServer mail = new MailServer();
    final List<Node> nodes;
    final Days days;
    final Backup backup = new Backup(this);
    final TestRealm realm = new TestRealm();
    final Line keycloak = new Line(TestRealm.port());
    private final Proxy proxy;
    private final Path jar;
    private final Optional<Path> before = Optional.ofNullable(System.getProperty("nodes.before"))
            .filter(name -> !name.isEmpty())
            .map(Path::of);
    private final Path logs = folder(FOLDER.resolve("logs"));

    HouseUnderFire() {
        database = new Database(logs);
        days = new Days(database.client(), logs);
        share = new Share(logs);
        jar = copy(jar(), "onestop.jar");
        nodes = List.of(node("node-1", 28191), node("node-2", 28192));
        proxy = new Proxy(FOLDER.resolve("nginx"), nodes);
    }

    /** Starts everything. The second node starts when the first has created the tables. */
    void open() {
        database.begin();
        share.mount();
        mail.start();
        openTheRealm();
        for (var node : nodes) {
            node.start();
            node.awaitReady();
        }
        proxy.start();
    }

    private void openTheRealm() {
        try {
            realm.open(address());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return "http://127.0.0.1:" + Proxy.PORT;
    }

    /** Restarts the nodes that ended by themselves, as a supervisor would, and waits until all are ready; returns which ended. */
    List<String> awaitWhole() {
        var ended = nodes.stream().filter(node -> !node.isRunning()).toList();
        ended.forEach(Node::start);
        nodes.forEach(Node::awaitReady);
        return ended.stream().map(node -> node.name + " ended by itself").toList();
    }

    /** A node of another installation with the same accounts, without a proxy and without mail. */
    Node nodeOn(String name, Path files) {
        var settings = new ArrayList<>(settings(name));
        settings.add("--onestop.files.root=" + files);
        settings.add("--onestop.base-url=http://127.0.0.1:28195");
        return new Node("node-" + name, 28195, jar, logs, settings);
    }

    /** Whether the nodes run the previous version until {@link #install}; {@code -Dnodes.before} names its jar. */
    boolean isOfTheVersionBefore() {
        return before.isPresent();
    }

    /** Makes the node run this version from its next start. */
    void install(Node node) {
        node.install(jar);
    }

    private Node node(String name, int port) {
        var settings = new ArrayList<>(settings("onestop"));
        settings.add("--spring.mail.host=127.0.0.1");
        return new Node(name, port, before.map(old -> copy(old, "before.jar")).orElse(jar), logs, settings);
    }

    /** The nodes read the settings in their own jar, not those in the working folder. */
    private List<String> settings(String name) {
        return List.of(
                "--spring.config.location=classpath:/config/",
                "--spring.profiles.active=mysql,keycloak",
                "--onestop.keycloak.issuer=" + realm.issuer(),
                "--onestop.keycloak.reached-at=http://127.0.0.1:" + keycloak.port() + "/realms/" + realm.name,
                "--onestop.keycloak.secret=" + TestRealm.SECRET,
                "--onestop.keycloak.directory-secret=" + TestRealm.DIRECTORY_SECRET,
                "--onestop.keycloak.recheck=5s",
                "--onestop.mysql.address=" + database.address(name),
                "--onestop.mysql.username=root",
                "--onestop.home=" + share.home(),
                "--onestop.base-url=" + address(),
                "--onestop.drain-for=4s",
                "--onestop.farewell=4s", // the former name of drain-for, which the previous version reads
                "--server.forward-headers-strategy=native",
                "--onestop.deadline.amber=99",
                "--onestop.mail.receivers.tax=tax@example.org",
                "--onestop.deadline.round=*/3 * * * * *",
                "--onestop.files.keep-free=8MB",
                "--spring.mail.properties.mail.smtp.starttls.enable=false",
                "--spring.mail.properties.mail.smtp.starttls.required=false",
                "--spring.mail.port=" + MailServer.PORT);
    }

    private static Path jar() {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.getFileName().toString().matches("onestop-.*\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no packaged product in target"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies the jar, because a build may replace it while the nodes run. */
    private static Path copy(Path packaged, String name) {
        try {
            return Files.copy(packaged, FOLDER.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        for (Runnable last : List.<Runnable>of(
                proxy::stop, this::killNodes, mail::stop, database::stop, share::unmount, realm::close)) {
            try {
                last.run();
            } catch (RuntimeException notUp) {
                System.err.println("closing the house: " + notUp);
            }
        }
    }

    private void killNodes() {
        nodes.stream().filter(Node::isRunning).forEach(Node::kill);
    }
}
