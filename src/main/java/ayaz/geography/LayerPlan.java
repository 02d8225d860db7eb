package ayaz.geography;

import java.util.List;

/** What would be kept of an upload, and the report on it. */
record LayerPlan(List<PlannedShape> shapes, LayerReport report) {}
