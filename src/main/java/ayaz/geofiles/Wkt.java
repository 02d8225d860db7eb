package ayaz.geofiles;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A node of a description of a coordinate system in well-known text, version 1: {@code UNIT["metre", 1]}. */
record Wkt(String keyword, List<String> values, List<Wkt> parts) {

    static Wkt read(String text) {
        return new Reader(text).node();
    }

    boolean is(String wanted) {
        return keyword.equals(wanted);
    }

    Optional<Wkt> part(String wanted) {
        return all(wanted).findFirst();
    }

    Stream<Wkt> all(String wanted) {
        return parts.stream().filter(each -> each.is(wanted));
    }

    String name() {
        return text(0);
    }

    String text(int at) {
        if (at >= values.size()) {
            throw new IllegalArgumentException(keyword + " is too short");
        }
        return values.get(at);
    }

    double number(int at) {
        return Double.parseDouble(text(at));
    }

    private static final class Reader {

        private final String text;
        private int at;

        Reader(String text) {
            this.text = text.strip();
        }

        Wkt node() {
            int start = at;
            while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
                at++;
            }
            String keyword = text.substring(start, at).toUpperCase(Locale.ROOT);
            var values = new ArrayList<String>();
            var parts = new ArrayList<Wkt>();
            take('[', '(');
            do {
                value(values, parts);
            } while (has(','));
            take(']', ')');
            return new Wkt(keyword, List.copyOf(values), List.copyOf(parts));
        }

        private void value(List<String> values, List<Wkt> parts) {
            skipSpace();
            if (has('"')) {
                int end = text.indexOf('"', at);
                values.add(text.substring(at, end < 0 ? text.length() : end));
                at = end < 0 ? text.length() : end + 1;
                return;
            }
            int end = at;
            while (end < text.length() && ",[]()".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            if (end < text.length() && "[(".indexOf(text.charAt(end)) >= 0) {
                parts.add(node());
            } else {
                values.add(text.substring(at, end).strip());
                at = end;
            }
        }

        private boolean has(char wanted) {
            skipSpace();
            boolean there = at < text.length() && text.charAt(at) == wanted;
            at += there ? 1 : 0;
            return there;
        }

        private void take(char one, char other) {
            if (!has(one) && !has(other)) {
                throw new IllegalArgumentException("unexpected end at " + at);
            }
        }

        private void skipSpace() {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }
    }
}
