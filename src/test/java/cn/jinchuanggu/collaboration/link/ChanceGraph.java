package cn.jinchuanggu.collaboration.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Graphs drawn by lot; the same seed gives the same graph. */
final class ChanceGraph {

    private ChanceGraph() {
    }

    /** Everybody is tied to everybody with the same chance. */
    static List<Link> even(int size, double chance, long seed) {
        return circles(size, size, chance, 0, seed);
    }

    /**
     * Circles of people: inside a circle ties are likely, between circles they are not.
     *
     * @param circle people in a circle
     */
    static List<Link> circles(int size, int circle, double inside, double between, long seed) {
        Random random = new Random(seed);
        List<Link> links = new ArrayList<>();
        for (int a = 0; a < size; a++) {
            for (int b = a + 1; b < size; b++) {
                if (random.nextDouble() < (a / circle == b / circle ? inside : between)) {
                    links.add(new Link("p" + a, "p" + b));
                }
            }
        }
        return links;
    }
}
