package gov.newarea.onestop.bench;

/** Something that can be measured; writes what it found into the table. */
@FunctionalInterface
interface Figure {

    void measure(House house, Table table) throws Exception;
}
