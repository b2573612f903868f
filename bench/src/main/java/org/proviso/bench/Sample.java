package org.proviso.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Draws entries at random from what {@code ./proviso read --json} says on standard input and writes them as a Markdown list
 * for a person to judge. Arguments: how many, and the seed; the same seed on the same input draws the same.
 */
public final class Sample {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Sample() {}

    public static void main(String[] arguments) throws IOException {
        int many = Integer.parseInt(arguments[0]);
        Random random = new Random(Long.parseLong(arguments[1]));
        List<String> drawn = new ArrayList<>();
        long seen = 0;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("{\"type\":\"entry\"")) {
                    seen++;
                    draw(drawn, line, many, random.nextLong(seen));
                }
            }
        }
        System.out.println("- entries: " + seen + ", drawn: " + drawn.size() + ", seed: " + arguments[1]);
        System.out.println();
        drawn.forEach(line -> tell(JSON.readTree(line), System.out));
    }

    /** Algorithm R of Vitter, Random Sampling with a Reservoir (1985). */
    private static void draw(List<String> drawn, String line, int many, long place) {
        if (drawn.size() < many) {
            drawn.add(line);
        } else if (place < many) {
            drawn.set((int) place, line);
        }
    }

    private static void tell(JsonNode entry, PrintStream out) {
        out.printf(
                "1. `%s` **%s / %s** %s%s; parties: %s; says: %s%n   > %s%n   (%s)%n",
                entry.path("id").asString(""),
                entry.path("lane").asString(""),
                entry.path("state").asString(""),
                entry.path("title").asString(""),
                entry.has("amounts") ? "; amounts: " + entry.get("amounts") : "",
                entry.path("parties"),
                entry.path("speakers"),
                entry.at("/evidence/exact").asString("").replaceAll("\\s+", " "),
                entry.at("/evidence/document").asString("").replaceAll("^.*/", ""));
    }
}
