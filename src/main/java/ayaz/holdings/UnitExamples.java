package ayaz.holdings;

/** What requests and answers about units look like, for the description of the API. */
final class UnitExamples {

    static final String CARD =
            """
            {"unitId":"KZIZ26000017Q","id":"019c4a2e-1b7e-7cc1-9d0e-0a4c5f6b7d81","state":"AVAILABLE",
             "stateLabel":"In stock, available",
             "taxon":{"id":"01a19467-e805-7cdd-8af6-2879047a8387","scientificName":"Panthera uncia",
              "vernacularName":"Snow leopard","shortCode":"PUN"},
             "organism":{"id":"019c4a2e-1a00-7d3f-8a55-3f2f0d1c9b11","code":"KZIZA0000001R","name":"Barys","sex":"M"},
             "lot":{"id":"019c4a2e-1a9b-7e60-b1f1-6f0f9f4f2c33","catalogNumber":"KZIZL0000001N","sampleType":"SEMEN",
              "sampleTypeLabel":"Semen, ejaculated","collectedOn":"2026-03-14","units":40},
             "ordinal":17,"containerType":"STRAW_025","containerTypeLabel":"Straw 0.25 mL","supplierCodes":[],
             "onHold":false,"holdReason":null,"thawCount":0,"checkedOutAt":null,
             "location":{"path":["Almaty","Institute of Zoology","Cryo room 1","D01","C4","L2","G5","7"],
              "nodeId":"019c4a2e-0f00-7b7a-9c3d-2b1a0c9d8e7f","node":"KZIZN0000012X","nodeName":"G5","position":"7",
              "slot":7,"placedAt":"2026-03-14T11:20:05.120331Z"},"version":3}""";

    static final String PLACE = "{\"node\":\"KZIZN0000012X\",\"position\":\"7\"}";

    static final String REASON = "{\"reason\":\"post-thaw quality test\"}";

    private UnitExamples() {}
}
