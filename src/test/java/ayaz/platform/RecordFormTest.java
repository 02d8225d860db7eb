package ayaz.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A page fills a record field by field. */
final class RecordFormTest {

    record Facts(
            String name, @Nullable LocalDate day, @Nullable Integer count, boolean sure) {
        Facts {
            if ("nobody".equals(name)) {
                throw new IllegalArgumentException("nobody");
            }
        }
    }

    private static final ELResolver RESOLVER = new FormResolver();

    private final RecordForm<Facts> form = RecordForm.of(Facts.class);

    @Test
    void whatIsShownIsReadAndWhatIsWrittenIsTheRecord() {
        form.show(new Facts("Saiga", LocalDate.of(2026, 1, 15), 3, true));

        assertThat(RESOLVER.getValue(asking(), form, "name")).isEqualTo("Saiga");
        RESOLVER.setValue(asking(), form, "name", "Otis");
        RESOLVER.setValue(asking(), form, "count", null);

        assertThat(form.facts()).isEqualTo(new Facts("Otis", LocalDate.of(2026, 1, 15), null, true));
    }

    @Test
    void anEmptyFormIsARecordOfNothing() {
        assertThat(form.facts().day()).isNull();
        assertThat(form.facts().sure()).isFalse();
    }

    @Test
    void inputIsConvertedToTheTypeOfItsComponent() {
        assertThat(RESOLVER.getType(asking(), form, "day")).isEqualTo(LocalDate.class);
        assertThat(RESOLVER.getType(asking(), form, "sure")).isEqualTo(boolean.class);
        assertThat(RESOLVER.isReadOnly(asking(), form, "day")).isFalse();
    }

    @Test
    void otherNamesAndOtherObjectsAreLeftToOthers() {
        ELContext context = asking();

        assertThat(RESOLVER.getType(context, form, "colour")).isNull();
        assertThat(RESOLVER.getValue(context, "text", "name")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void whatTheRecordItselfRefusesIsRefused() {
        RESOLVER.setValue(asking(), form, "name", "nobody");

        assertThatThrownBy(form::facts).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void itStaysWithTheView() throws IOException, ClassNotFoundException {
        form.show(new Facts("Saiga", null, 3, false));
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(form);
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(((RecordForm<?>) in.readObject()).facts()).isEqualTo(new Facts("Saiga", null, 3, false));
        }
    }

    private static ELContext asking() {
        return new ELContext() {
            @Override
            public ELResolver getELResolver() {
                return RESOLVER;
            }

            @Override
            public @Nullable FunctionMapper getFunctionMapper() {
                return null;
            }

            @Override
            public @Nullable VariableMapper getVariableMapper() {
                return null;
            }
        };
    }
}
