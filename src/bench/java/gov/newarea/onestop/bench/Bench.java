package gov.newarea.onestop.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Takes the chosen figures one after the other and prints their table. */
final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        var sizes = Stream.of(System.getProperty("bench.size", "10k").split(","))
                .map(Bench::number)
                .toList();
        var table = new Table();
        var database = Database.chosen();
        database.empty(House.NAME);
        var figures = figures(sizes);
        try (var house = House.open(database, Map.of())) {
            for (var figure : figures.entrySet()) {
                if (chosen(figure.getKey())) {
                    System.out.println("== " + figure.getKey());
                    figure.getValue().measure(house, table);
                }
            }
        }
        if (chosen("search")) {
            try (var house = House.open(database, PublicSearch.settings())) {
                new PublicSearch().measure(house, table);
            }
        }
        if (chosen("start")) {
            new StartUp().measure(database, table);
        }
        table.print(command(), database.name());
        System.exit(0);
    }

    private static Map<String, Figure> figures(List<Integer> sizes) {
        var figures = new LinkedHashMap<String, Figure>();
        figures.put("lists", new Lists(sizes));
        figures.put("filings", new Filings());
        figures.put("people", new People());
        figures.put("papers", new Papers());
        figures.put("round", new Round(sizes.get(sizes.size() - 1)));
        return figures;
    }

    private static boolean chosen(String figure) {
        var chosen = System.getProperty("bench", "all");
        return chosen.equals("all") || List.of(chosen.split(",")).contains(figure);
    }

    /** 10k, 1M or plain digits. */
    private static int number(String text) {
        return Integer.parseInt(text.replace("k", "000").replace("M", "000000").strip());
    }

    private static String command() {
        return "mvn -Pbench verify -Dbench=%s -Dbench.database=%s -Dbench.size=%s"
                .formatted(
                        System.getProperty("bench", "all"),
                        System.getProperty("bench.database", "mysql"),
                        System.getProperty("bench.size", "10k"));
    }
}
