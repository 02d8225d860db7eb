package ayaz.labels;

import ayaz.platform.Refusal;
import java.math.BigDecimal;

/** Everything that can be wrong with a template, naming file and place in it, or with what shall be printed. */
final class LabelRefusals {

    private LabelRefusals() {}

    static Refusal unknownTemplate(String name) {
        return Refusal.notFound("labels.refusal.unknown-template", name);
    }

    static Refusal nothingToPrint() {
        return Refusal.unprocessable("labels.refusal.nothing-to-print");
    }

    static Refusal notEncodable(String content) {
        return Refusal.unprocessable("labels.refusal.not-encodable", content);
    }

    static Refusal tooLongForSymbol(String content) {
        return Refusal.unprocessable("labels.refusal.too-long-for-symbol", content);
    }

    static Refusal notJson(String file, long line, long column) {
        return Refusal.unprocessable("labels.refusal.not-json", file, Long.toString(line), Long.toString(column));
    }

    static Refusal missing(String file, String place) {
        return Refusal.unprocessable("labels.refusal.missing", file, place);
    }

    static Refusal wrongType(String file, String place) {
        return Refusal.unprocessable("labels.refusal.wrong-type", file, place);
    }

    static Refusal outOfRange(String file, String place, double least, double most) {
        return Refusal.unprocessable("labels.refusal.out-of-range", file, place, plain(least), plain(most));
    }

    static Refusal notOneOf(String file, String place, String choices) {
        return Refusal.unprocessable("labels.refusal.not-one-of", file, place, choices);
    }

    static Refusal unknownMember(String file, String place) {
        return Refusal.unprocessable("labels.refusal.unknown-member", file, place);
    }

    static Refusal unknownPlaceholder(String file, String place, String placeholder) {
        return Refusal.unprocessable("labels.refusal.unknown-placeholder", file, place, placeholder);
    }

    static Refusal outsideMedium(String file, String place) {
        return Refusal.unprocessable("labels.refusal.outside-medium", file, place);
    }

    static Refusal overSymbol(String file, String place, String symbol) {
        return Refusal.unprocessable("labels.refusal.over-symbol", file, place, symbol);
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
