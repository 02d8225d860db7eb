package ayaz.coverage;

import ayaz.specimen.SampleType;
import java.util.List;

/** One material: a cell for each column of the matrix, and all of them together. */
public record MatrixRow(SampleType material, List<Cell> cells, Cell total) {}
