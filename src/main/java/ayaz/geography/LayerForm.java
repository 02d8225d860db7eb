package ayaz.geography;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The fields that say what a layer is. */
public class LayerForm implements Serializable {

    private static final long serialVersionUID = 1;

    private @Nullable String nameEn;
    private @Nullable String nameRu;
    private @Nullable String nameKk;
    private @Nullable String source;
    private @Nullable String licence;
    private @Nullable String attribution;
    private @Nullable Integer year;

    void show(LayerFacts facts) {
        nameEn = facts.nameEn();
        nameRu = facts.nameRu();
        nameKk = facts.nameKk();
        source = facts.source();
        licence = facts.licence();
        attribution = facts.attribution();
        year = facts.year();
    }

    @SuppressWarnings("NullAway") // the command says what is missing
    LayerFacts facts() {
        return new LayerFacts(nameEn, nameRu, nameKk, source, licence, attribution, year);
    }

    public @Nullable String getNameEn() {
        return nameEn;
    }

    public void setNameEn(@Nullable String text) {
        nameEn = text;
    }

    public @Nullable String getNameRu() {
        return nameRu;
    }

    public void setNameRu(@Nullable String text) {
        nameRu = text;
    }

    public @Nullable String getNameKk() {
        return nameKk;
    }

    public void setNameKk(@Nullable String text) {
        nameKk = text;
    }

    public @Nullable String getSource() {
        return source;
    }

    public void setSource(@Nullable String text) {
        source = text;
    }

    public @Nullable String getLicence() {
        return licence;
    }

    public void setLicence(@Nullable String text) {
        licence = text;
    }

    public @Nullable String getAttribution() {
        return attribution;
    }

    public void setAttribution(@Nullable String text) {
        attribution = text;
    }

    public @Nullable Integer getYear() {
        return year;
    }

    public void setYear(@Nullable Integer number) {
        year = number;
    }
}
