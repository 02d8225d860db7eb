package ayaz.leaves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ayaz.merkle.Hasher;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two ways to write one leaf. */
class LeafWriterTest {

    private static final DateTimeFormatter SQL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS");

    private static byte @Nullable [] utf8(@Nullable String text) {
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] moment(Instant moment) {
        return SQL.format(LocalDateTime.ofInstant(moment, ZoneOffset.UTC)).getBytes(StandardCharsets.US_ASCII);
    }

    private static byte @Nullable [] path(@Nullable List<String> names) {
        return names == null ? null : utf8(String.join("\u001f", names));
    }

    private static LeafWriter write(CustodyLeaf leaf) {
        byte separator = 0x1f;
        return new LeafWriter()
                .begin()
                .id(utf8(leaf.act()))
                .id(utf8(leaf.actorId()))
                .text(utf8(leaf.actorName()))
                .id(utf8(leaf.corrects()))
                .text(utf8(leaf.device()))
                .id(utf8(leaf.event()))
                .format()
                .texts(path(leaf.from()), separator)
                .truth(leaf.late())
                .moment(moment(leaf.occurredAt()))
                .text(utf8(leaf.reason()))
                .moment(moment(leaf.recordedAt()))
                .number(leaf.seq())
                .text(utf8(leaf.signature()))
                .text(utf8(leaf.stateAfter()))
                .texts(path(leaf.to()), separator)
                .text(utf8(leaf.type()))
                .id(utf8(leaf.unit()))
                .text(utf8(leaf.unitCode()))
                .number(leaf.utcOffset());
    }

    @Test
    void leavesAreWrittenAlike() {
        assertThat(write(CustodyLeafTest.FULL).bytes()).isEqualTo(CustodyLeafTest.FULL.bytes());
        assertThat(write(CustodyLeafTest.SPARSE).bytes()).isEqualTo(CustodyLeafTest.SPARSE.bytes());
        assertThat(write(CustodyLeafTest.FULL).hash()).isEqualTo(new Hasher().leaf(CustodyLeafTest.FULL.bytes()));
    }

    @Property(tries = 500)
    void everyTextAndNumberIsWrittenAlike(
            @ForAll String text,
            @ForAll List<String> names,
            @ForAll int number,
            @ForAll @IntRange(max = 1200) int small) {
        String whole = whole(text);
        List<String> path = names.isEmpty()
                ? List.of("")
                : names.stream().map(name -> whole(name).replace("\u001f", "")).toList();
        CustodyLeaf full = CustodyLeafTest.FULL;
        var leaf = new CustodyLeaf(
                null,
                full.actorId(),
                whole,
                null,
                whole,
                full.event(),
                path,
                false,
                full.occurredAt().plusNanos(1000L * small),
                whole,
                full.recordedAt().plusSeconds(number),
                small,
                null,
                "AVAILABLE",
                path,
                "PLACED",
                full.unit(),
                whole,
                number);
        assertThat(write(leaf).bytes()).isEqualTo(leaf.bytes());
    }

    private static String whole(String text) {
        return text.codePoints()
                .filter(c -> c > 0xffff || !Character.isSurrogate((char) c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void halfALeafHasNoHash() {
        assertThatThrownBy(() -> new LeafWriter().begin().number(1).hash()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void onlyMomentsToTheMicrosecondAreTaken() {
        assertThatThrownBy(() -> new LeafWriter().begin().moment(utf8("2026-11-23 04:00:16")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
