package ayaz.species;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Finds taxa by any of their names. Clean matches first: every word typed is a word of the name or the start of one.
 * Only when nothing matches cleanly are slips of typing forgiven, so that a right spelling never brings noise.
 */
final class TaxonIndex {

    private static final int MISS = Integer.MAX_VALUE;
    private static final int START_OF_WORD = 1;
    private static final int SLIP = 6;
    private static final int UNFINISHED = 2;
    private static final int MIN_UNFINISHED = 5;

    static final TaxonIndex EMPTY = new TaxonIndex(List.of(), Map.of());

    /**
     * One name.
     *
     * @param taxon to which it leads
     * @param of the taxon whose own name it is, which may be a synonym
     */
    record Name(UUID taxon, TaxonRank rank, String text, UUID of) {}

    record Match(Name name, int cost) {}

    /** A name and the numbers of its words: of a hundred thousand names every byte counts. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Indexed(Name name, int[] words) {}

    private final List<Indexed> names;
    /** With their numbers, which are their places in {@code words}. */
    private final Map<String, Integer> numbers;

    private final List<String> words;

    private TaxonIndex(List<Indexed> names, Map<String, Integer> numbers) {
        this.names = names;
        this.numbers = numbers;
        this.words = List.copyOf(numbers.keySet());
    }

    /** Without what some taxa were called and with other names. Words that no name has any more do not matter. */
    TaxonIndex with(Set<UUID> renamed, List<Name> added) {
        var kept = new ArrayList<Indexed>(names.size() + added.size());
        names.stream().filter(indexed -> !renamed.contains(indexed.name().of())).forEach(kept::add);
        var ids = new LinkedHashMap<>(numbers);
        added.forEach(name -> kept.add(new Indexed(name, numbered(name.text(), ids))));
        return new TaxonIndex(kept, ids);
    }

    private static int[] numbered(String name, Map<String, Integer> ids) {
        return Spelling.words(name).stream()
                .mapToInt(word -> ids.computeIfAbsent(word, unseen -> ids.size()))
                .toArray();
    }

    /** The best name of each taxon that matches, nearest first. */
    List<Match> search(String text) {
        var typed = Spelling.words(text);
        if (typed.isEmpty()) {
            return List.of();
        }
        var clean = matches(typed, false);
        return clean.isEmpty() ? matches(typed, true) : clean;
    }

    private List<Match> matches(List<String> typed, boolean forgiving) {
        int[][] costs = typed.stream().map(word -> costs(word, forgiving)).toArray(int[][]::new);
        var joined = String.join("", typed);
        Map<UUID, Match> best = new HashMap<>();
        for (var indexed : names) {
            int cost = Math.min(cost(costs, indexed.words()), joinedCost(joined, indexed.words()));
            if (cost != MISS) {
                var match = new Match(indexed.name(), cost);
                best.merge(indexed.name().taxon(), match, (a, b) -> a.cost() <= b.cost() ? a : b);
            }
        }
        return best.values().stream()
                .sorted(Comparator.comparingInt(Match::cost)
                        .thenComparing(match -> match.name().rank().isSpeciesOrBelow() ? 0 : 1)
                        .thenComparing(match -> match.name().rank())
                        .thenComparing(match -> match.name().text()))
                .toList();
    }

    /** What each known word costs as the meaning of a typed one. */
    private int[] costs(String typed, boolean forgiving) {
        return words.stream()
                .mapToInt(word -> forgiving ? forgivingCost(typed, word) : cleanCost(typed, word))
                .toArray();
    }

    private static int cleanCost(String typed, String word) {
        if (word.equals(typed)) {
            return 0;
        }
        return word.startsWith(typed) ? START_OF_WORD : MISS;
    }

    private static int forgivingCost(String typed, String word) {
        int clean = cleanCost(typed, word);
        int allowed = Spelling.tolerance(typed.length());
        if (clean != MISS || allowed == 0 || typed.length() - word.length() > allowed) {
            return clean;
        }
        var slips = Spelling.slips(typed, word);
        int whole = slips.inWord() <= allowed ? slips.inWord() * SLIP : MISS;
        int start = slips.inItsStart() <= allowed && typed.length() >= MIN_UNFINISHED
                ? slips.inItsStart() * SLIP + UNFINISHED
                : MISS;
        return Math.min(whole, start);
    }

    /** Each typed word takes its nearest free word of the name; words left over and a late start cost a little. */
    private static int cost(int[][] costs, int[] words) {
        if (costs.length > words.length) {
            return MISS;
        }
        var taken = new boolean[words.length];
        int sum = 0;
        for (int[] cost : costs) {
            int nearest = nearest(cost, words, taken);
            if (nearest < 0) {
                return MISS;
            }
            taken[nearest] = true;
            sum += cost[words[nearest]] * 4;
        }
        return sum + (words.length - costs.length) * 2 + (taken[0] ? 0 : 1);
    }

    private static int nearest(int[] cost, int[] words, boolean[] taken) {
        int nearest = -1;
        for (int i = 0; i < words.length; i++) {
            if (!taken[i] && cost[words[i]] != MISS && (nearest < 0 || cost[words[i]] < cost[words[nearest]])) {
                nearest = i;
            }
        }
        return nearest;
    }

    /** "whitetailed eagle" and "white-tailed eagle" are one name. */
    private int joinedCost(String typed, int[] own) {
        int at = 0;
        for (int number : own) {
            String word = words.get(number);
            int compared = Math.min(word.length(), typed.length() - at);
            if (!typed.regionMatches(at, word, 0, compared)) {
                return MISS;
            }
            at += compared;
            if (compared < word.length()) {
                return typed.length() >= MIN_UNFINISHED ? START_OF_WORD * 4 + 3 : MISS;
            }
        }
        return at == typed.length() ? 1 : MISS;
    }
}
