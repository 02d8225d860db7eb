package ayaz.storage;

import ayaz.storage.templates.NodePlan;
import ayaz.storage.templates.TemperatureClass;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** How cold a place is, and whether it is one of quarantine; both come from what is around it. */
@Embeddable
class Climate {

    @Enumerated(EnumType.STRING)
    @Column(name = "temperature_class")
    private @Nullable TemperatureClass temperatureClass;

    private boolean quarantine;

    protected Climate() {}

    private Climate(@Nullable TemperatureClass temperatureClass, boolean quarantine) {
        this.temperatureClass = temperatureClass;
        this.quarantine = quarantine;
    }

    /** As it is planned, and otherwise as around it. */
    static Climate of(NodePlan plan, @Nullable Climate around) {
        return around == null
                ? new Climate(plan.temperatureClass(), plan.quarantine())
                : new Climate(
                        plan.temperatureClass() == null ? around.temperatureClass : plan.temperatureClass(),
                        plan.quarantine() || around.quarantine);
    }

    /** Of what is carried from one place into another; what it has of its own it keeps. */
    Climate carried(Climate former, Climate target) {
        return new Climate(
                target.temperatureClass == null && former.temperatureClass == null
                        ? temperatureClass
                        : target.temperatureClass,
                target.quarantine || (quarantine && !former.quarantine));
    }

    /** Equipment has a cold of its own, and can only stand where that is no other one. */
    boolean suits(Climate equipment) {
        return temperatureClass == null || temperatureClass == equipment.temperatureClass;
    }

    boolean keepsAlive() {
        return temperatureClass != null && temperatureClass.keepsAlive();
    }

    @Nullable
    TemperatureClass temperatureClass() {
        return temperatureClass;
    }

    boolean isQuarantine() {
        return quarantine;
    }
}
