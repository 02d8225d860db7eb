package ayaz.occurrences;

import ayaz.archives.Zips;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Files as camera traps, trackers and other institutions bring them, made up after the published standards. {@code key}
 * keeps the identifiers of one test apart from those of another.
 */
public final class FieldSamples {

    private FieldSamples() {}

    /**
     * Three cameras, two of which saw snow leopards: three events of them (one known by its ring), one of a Siberian ibex,
     * and all that is no occurrence: a blank, a person, an unclassified one, and the pictures of the events.
     */
    public static byte[] camtrap(String key) {
        return camtrap(key, "2");
    }

    public static byte[] camtrap(String key, String cubs) {
        String descriptor =
                """
                {"profile": "https://raw.githubusercontent.com/tdwg/camtrap-dp/1.0.2/camtrap-dp-profile.json",
                 "name": "zhetysu-%1$s", "id": "https://example.org/camtrap/%1$s", "title": "Zhetysu Alatau %1$s",
                 "created": "2024-11-02T08:00:00Z", "contributors": [{"title": "A. Ospanova"}],
                 "licenses": [{"name": "CC-BY-4.0", "scope": "data"}, {"name": "CC-BY-NC-4.0", "scope": "media"}],
                 "resources": [
                   {"name": "deployments", "path": "deployments.csv", "profile": "tabular-data-resource"},
                   {"name": "media", "path": "media.csv", "profile": "tabular-data-resource"},
                   {"name": "observations", "path": "observations.csv", "profile": "tabular-data-resource"}]}
                """
                        .formatted(key);
        String deployments =
                """
                deploymentID,locationID,locationName,latitude,longitude,coordinateUncertainty,deploymentStart,deploymentEnd,setupBy,cameraModel
                d1,l1,Upper gorge,44.9012,79.8011,30,2024-05-01T00:00:00+05:00,2024-06-30T00:00:00+05:00,A. Ospanova,Reconyx HC600
                d2,l2,Pass,44.9512,79.9511,30,2024-05-01T00:00:00+05:00,2024-05-31T00:00:00+05:00,A. Ospanova,Reconyx HC600
                d3,l3,Spring,44.8012,79.7011,,2024-05-01T00:00:00+05:00,2024-05-11T00:00:00+05:00,D. Kim,Browning
                """;
        String media =
                """
                mediaID,deploymentID,captureMethod,timestamp,filePath,filePublic,fileMediatype
                m1,d1,activityDetection,2024-05-12T06:30:15+05:00,https://media.example.org/%1$s/m1.jpg,false,image/jpeg
                m2,d1,activityDetection,2024-05-12T06:30:17+05:00,https://media.example.org/%1$s/m2.jpg,false,image/jpeg
                m3,d3,activityDetection,2024-05-03T12:00:00+05:00,https://media.example.org/%1$s/m3.jpg,false,image/jpeg
                """
                        .formatted(key);
        String observations =
                """
                observationID,deploymentID,mediaID,eventID,eventStart,eventEnd,observationLevel,observationType,cameraSetupType,scientificName,count,lifeStage,sex,behavior,individualID,classificationMethod,observationComments
                %1$s-o1,d1,,e1,2024-05-12T06:30:15+05:00,2024-05-12T06:31:02+05:00,event,animal,,Panthera uncia,1,adult,female,walking,%1$s-RING,human,
                %1$s-o2,d1,,e1,2024-05-12T06:30:15+05:00,2024-05-12T06:31:02+05:00,event,animal,,Panthera uncia,%2$s,juvenile,,,,human,cubs behind her
                %1$s-o3,d2,,e2,2024-05-20T22:10:00+05:00,2024-05-20T22:10:00+05:00,event,animal,,Panthera uncia,1,adult,male,,,human,
                %1$s-o4,d2,,e3,2024-05-21T05:00:00+05:00,2024-05-21T05:02:00+05:00,event,animal,,Capra sibirica,7,,,grazing,,human,
                %1$s-o5,d1,m1,e1,2024-05-12T06:30:15+05:00,2024-05-12T06:30:15+05:00,media,animal,,Panthera uncia,1,,,,,machine,
                %1$s-o6,d1,m2,e1,2024-05-12T06:30:17+05:00,2024-05-12T06:30:17+05:00,media,animal,,Panthera uncia,3,,,,,machine,
                %1$s-o7,d3,m3,e4,2024-05-03T12:00:00+05:00,2024-05-03T12:00:00+05:00,event,blank,,,,,,,,human,
                %1$s-o8,d3,,e5,2024-05-04T12:00:00+05:00,2024-05-04T12:00:00+05:00,event,human,setup,,1,,,,,human,
                %1$s-o9,d3,,e6,2024-05-05T12:00:00+05:00,2024-05-05T12:00:00+05:00,event,unclassified,,,,,,,,,
                """
                        .formatted(key, cubs);
        return Zips.of(Map.of(
                "export/datapackage.json", descriptor,
                "export/deployments.csv", deployments,
                "export/media.csv", media,
                "export/observations.csv", observations,
                "__MACOSX/export/._media.csv", "x"));
    }

    /** A saiga with a collar: four fixes, of which one is an outlier, and a reading of its accelerometer. */
    public static byte[] movebank(String key, String tag) {
        return """
                event-id,visible,timestamp,location-long,location-lat,manually-marked-outlier,sensor-type,individual-taxon-canonical-name,tag-local-identifier,individual-local-identifier,study-name
                %1$s01,true,2023-04-01 06:00:12.000,66.1011,49.2011,,gps,Saiga tatarica,%2$s,Saiga %1$s,Altyn Dala %1$s
                %1$s02,true,2023-04-01 12:00:09.000,66.1511,49.2311,,gps,Saiga tatarica,%2$s,Saiga %1$s,Altyn Dala %1$s
                %1$s03,true,2024-04-02 06:00:31.000,66.3011,49.3011,,gps,Saiga tatarica,%2$s,Saiga %1$s,Altyn Dala %1$s
                %1$s04,false,2024-04-02 12:00:31.000,6.3011,9.3011,true,gps,Saiga tatarica,%2$s,Saiga %1$s,Altyn Dala %1$s
                %1$s05,true,2024-04-02 12:00:32.000,,,,acceleration,Saiga tatarica,%2$s,Saiga %1$s,Altyn Dala %1$s
                """
                .formatted(key, tag)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Records of others, in Darwin Core. */
    public static byte[] darwinCore(String key) {
        return """
                occurrenceID	basisOfRecord	scientificName	eventDate	decimalLatitude	decimalLongitude	coordinateUncertaintyInMeters	individualCount	stateProvince	locality	recordedBy	occurrenceStatus	datasetName
                %1$s:1	HUMAN_OBSERVATION	Otis tarda Linnaeus, 1758	2022-05-03	48.1011	74.2011	100	5	Ulytau	South of the lake	D. Kim	present	Field book %1$s
                %1$s:2	HumanObservation	Otis tarda	2022-05	48.2011	74.3011		2	Ulytau	The same	D. Kim	present	Field book %1$s
                %1$s:3	HumanObservation	Otis tarda	2022-05-04	48.2011	74.3011			Ulytau		D. Kim	absent	Field book %1$s
                %1$s:4	PreservedSpecimen	Otis tarda				0		Ulytau		D. Kim		Field book %1$s
                """
                .formatted(key)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Flights over saiga, with bounds. */
    public static byte[] counts(String key) {
        return """
                countID;scientificName;eventDate;area;count;lowest;highest;method;surveyedKm2;recordedBy
                %1$s-1;Saiga tatarica;2024-04-14/05-01;Ural %1$s;1620000;1500000;1740000;aerial;42000;ACBK
                %1$s-2;Saiga tatarica;2024-04-14/05-01;Ustyurt %1$s;63600;;;;18000,5;ACBK
                """
                .formatted(key)
                .getBytes(StandardCharsets.UTF_8);
    }
}
