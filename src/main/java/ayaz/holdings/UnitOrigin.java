package ayaz.holdings;

/** Where a unit comes from: its lot, and how that was collected. */
public record UnitOrigin(LotFacts lot, CollectedFacts collected) {}
