/**
 * Files with shapes, as geographers hand them out: GeoJSON, GeoPackage and Shapefile, in whatever coordinate system. They
 * are read to rows of a sound geometry in WGS 84, longitude first, and its attributes. What the shapes mean is the
 * business of those who read them.
 */
@NullMarked
package ayaz.geofiles;

import org.jspecify.annotations.NullMarked;
