// Written by gen. Changes are lost when it runs again.

import ClientRuntime
import Foundation

extension Neptune.Client {
    /// A client whose calls are answered with the document's examples; nothing is sent.
    /// - Parameter name: of the examples to answer with, where an operation has one of that
    ///   name; otherwise it is the first of a success
    public static func example(named name: String? = nil) -> Self {
        Self(
            serverURL: URL(staticString: "https://example.invalid"),
            transport: InMemoryTransport(status: 501),
            options: CallOptions(
                retry: .never,
                middleware: [ExampleAnswers(exampleAnswers, named: name)]
            )
        )
    }

    private static let exampleAnswers = #"""
        [{"id":"health","status":200,"name":"documented","type":"application/json","body":{"status":"ok"}},{\#
        "id":"health","status":400,"name":"invented","type":"application/json","body":{"data":null,"error":{\#
        "kind":"entity_not_found","scope":"user","message":"No such asset"},"status":404,"status_text":"404 \#
        Not Found"}},{"id":"health","status":400,"name":"inventedValidation","type":"application/json","body\#
        ":{"data":null,"error":{"kind":"validation","scope":"user","origin":"query","message":"Invalid query\#
        ","fields":[{"field":"asset_id","messages":["must not be empty","must have a group"]}]},"status":400\#
        ,"status_text":"400 Bad Request"}},{"id":"health","status":500,"name":"documented","type":"applicati\#
        on/json","body":{"data":null,"error":{"kind":"internal","scope":"server","message":"An unexpected er\#
        ror occurred"},"status":500,"status_text":"500 Internal Server Error"}},{"id":"list","status":200,"n\#
        ame":"invented","type":"application/json","body":{"data":[{"asset":{"id":"native;inj","group":"nativ\#
        e","group_key":"inj"},"classification":{"kind":"regular","neptune_receipt_asset":{"id":"token;inj1rm\#
        zufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f","group":"token","group_key":"inj1rmzufd7h09sqfrre5dtvu5d09ta7c\#
        0t4jzkr2f"}},"metadata":{"name":"Injective","symbol":"INJ","symbol_denom":"inj","decimals_denom":18,\#
        "decimals_display":4}},{"asset":{"id":"native;inj","group":"native","group_key":"inj"},"classificati\#
        on":{"kind":"neptune_receipt_token","origin_asset":{"id":"native;inj","group":"native","group_key":"\#
        inj"}},"metadata":{"name":"Injective","symbol":"INJ","symbol_denom":"inj","decimals_denom":18,"decim\#
        als_display":4}},{"asset":{"id":"native;inj","group":"native","group_key":"inj"},"classification":{"\#
        kind":"liquid_staking_token","origin_asset":{"id":"native;inj","group":"native","group_key":"inj"}},\#
        "metadata":{"name":"Injective","symbol":"INJ","symbol_denom":"inj","decimals_denom":18,"decimals_dis\#
        play":4}}],"error":null,"status":200,"status_text":"200 OK","count":3}},{"id":"list","status":400,"n\#
        ame":"invented","type":"application/json","body":{"data":null,"error":{"kind":"entity_not_found","sc\#
        ope":"user","message":"No such asset"},"status":404,"status_text":"404 Not Found"}},{"id":"list","st\#
        atus":400,"name":"inventedValidation","type":"application/json","body":{"data":null,"error":{"kind":\#
        "validation","scope":"user","origin":"query","message":"Invalid query","fields":[{"field":"asset_id"\#
        ,"messages":["must not be empty","must have a group"]}]},"status":400,"status_text":"400 Bad Request\#
        "}},{"id":"list","status":500,"name":"documented","type":"application/json","body":{"data":null,"err\#
        or":{"kind":"internal","scope":"server","message":"An unexpected error occurred"},"status":500,"stat\#
        us_text":"500 Internal Server Error"}},{"id":"prices","status":200,"name":"invented","type":"applica\#
        tion/json","body":{"data":[{"asset":{"id":"native;inj","group":"native","group_key":"inj"},"classifi\#
        cation":{"kind":"regular","neptune_receipt_asset":{"id":"token;inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4j\#
        zkr2f","group":"token","group_key":"inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f"}},"metadata":{"name"\#
        :"Injective","symbol":"INJ","symbol_denom":"inj","decimals_denom":18,"decimals_display":4},"price":{\#
        "last_updated_at":"2026-04-09T23:40:09Z","price":"7206.788308592965158384","extra":{"text":{"last_up\#
        dated_at":"2026-04-09 11:40:09 PM +00:00","price":"$8,318.35"}}}},{"asset":{"id":"native;inj","group\#
        ":"native","group_key":"inj"},"classification":{"kind":"neptune_receipt_token","origin_asset":{"id":\#
        "native;inj","group":"native","group_key":"inj"}},"metadata":{"name":"Injective","symbol":"INJ","sym\#
        bol_denom":"inj","decimals_denom":18,"decimals_display":4},"price":{"last_updated_at":"2026-04-09T23\#
        :40:09Z","price":"7206.788308592965158384","extra":{"text":{"last_updated_at":"2026-04-09 11:40:09 P\#
        M +00:00","price":"$8,318.35"}}}},{"asset":{"id":"native;inj","group":"native","group_key":"inj"},"c\#
        lassification":{"kind":"liquid_staking_token","origin_asset":{"id":"native;inj","group":"native","gr\#
        oup_key":"inj"}},"metadata":{"name":"Injective","symbol":"INJ","symbol_denom":"inj","decimals_denom"\#
        :18,"decimals_display":4},"price":{"last_updated_at":"2026-04-09T23:40:09Z","price":"7206.7883085929\#
        65158384","extra":{"text":{"last_updated_at":"2026-04-09 11:40:09 PM +00:00","price":"$8,318.35"}}}}\#
        ],"error":null,"status":200,"status_text":"200 OK","count":3}},{"id":"prices","status":400,"name":"i\#
        nvented","type":"application/json","body":{"data":null,"error":{"kind":"entity_not_found","scope":"u\#
        ser","message":"No such asset"},"status":404,"status_text":"404 Not Found"}},{"id":"prices","status"\#
        :400,"name":"inventedValidation","type":"application/json","body":{"data":null,"error":{"kind":"vali\#
        dation","scope":"user","origin":"query","message":"Invalid query","fields":[{"field":"asset_id","mes\#
        sages":["must not be empty","must have a group"]}]},"status":400,"status_text":"400 Bad Request"}},{\#
        "id":"prices","status":500,"name":"documented","type":"application/json","body":{"data":null,"error"\#
        :{"kind":"internal","scope":"server","message":"An unexpected error occurred"},"status":500,"status_\#
        text":"500 Internal Server Error"}},{"id":"priceHistory","status":200,"name":"invented","type":"appl\#
        ication/json","body":{"data":{"pagination":{"interval_count":48,"next_offset":24},"range":{"start":"\#
        2026-04-09T23:40:09Z","end":"2026-04-09T23:40:09Z","interval":{"unit":"h","value":2}},"series":[{"as\#
        set":{"id":"native;inj","group":"native","group_key":"inj"},"points":[{"t":"2026-04-09T22:00:00Z","v\#
        ":"2.99835"},{"t":"2026-04-10T00:00:00Z","v":null}]}]},"error":null,"status":200,"status_text":"200 \#
        OK"}},{"id":"priceHistory","status":400,"name":"invented","type":"application/json","body":{"data":n\#
        ull,"error":{"kind":"entity_not_found","scope":"user","message":"No such asset"},"status":404,"statu\#
        s_text":"404 Not Found"}},{"id":"priceHistory","status":400,"name":"inventedValidation","type":"appl\#
        ication/json","body":{"data":null,"error":{"kind":"validation","scope":"user","origin":"query","mess\#
        age":"Invalid query","fields":[{"field":"asset_id","messages":["must not be empty","must have a grou\#
        p"]}]},"status":400,"status_text":"400 Bad Request"}},{"id":"priceHistory","status":500,"name":"docu\#
        mented","type":"application/json","body":{"data":null,"error":{"kind":"internal","scope":"server","m\#
        essage":"An unexpected error occurred"},"status":500,"status_text":"500 Internal Server Error"}},{"i\#
        d":"overview","status":200,"name":"invented","type":"application/json","body":{"data":{"borrow":{"co\#
        llaterals":{"contents":[{"asset_info":{"asset":{"id":"native;inj","group":"native","group_key":"inj"\#
        },"classification":{"kind":"regular","neptune_receipt_asset":{"id":"token;inj1rmzufd7h09sqfrre5dtvu5\#
        d09ta7c0t4jzkr2f","group":"token","group_key":"inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f"}},"metada\#
        ta":{"name":"Injective","symbol":"INJ","symbol_denom":"inj","decimals_denom":18,"decimals_display":4\#
        }},"config":{"allowable_ltv":"0.03597524","collateral_cap":"604931544454892666353","enabled":true,"l\#
        iquidation_ltv":"0.79126876","max_discount":"0.15559294","min_discount":"0.04633230","extra":{"text"\#
        :null,"value":null}},"state":{"balance":"613091389946637948922","shares":"314029947862059057560","ex\#
        tra":{"text":null,"value":null}}}],"supply":{"non_receipt":{"balance":"613091389946637948922","share\#
        s":"314029947862059057560","extra":{"text":null}},"receipt":{"balance":"613091389946637948922","shar\#
        es":"314029947862059057560","extra":{"text":null}},"total":{"balance":"613091389946637948922","share\#
        s":"314029947862059057560","extra":{"text":null}}}},"debts":{"contents":[{"asset_info":{"asset":{"id\#
        ":"native;inj","group":"native","group_key":"inj"},"classification":{"kind":"regular","neptune_recei\#
        pt_asset":{"id":"token;inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f","group":"token","group_key":"inj1\#
        rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f"}},"metadata":{"name":"Injective","symbol":"INJ","symbol_deno\#
        m":"inj","decimals_denom":18,"decimals_display":4}},"config":{"borrow_cap":"898295344795980713247","\#
        borrow_halt_utilization":"0.08522494","enabled":true,"interest_fee":"0.04130771","extra":{"text":nul\#
        l,"value":null}},"rate":{"apr":"0.22554436","apy":"0.86164524","extra":{"text":null}},"state":{"bala\#
        nce":"613091389946637948922","shares":"314029947862059057560","time_last_distributed_interest":"2026\#
        -04-09T23:40:09Z","utilization_accumulator":"0.90833349","extra":{"text":null,"value":null}}}],"supp\#
        ly":{"balance":"613091389946637948922","shares":"314029947862059057560","extra":{"text":null}}}},"gl\#
        obal_config":{"dynamic_discount_width":"0.00143840","flash_loan_fee":"0.75902183","flash_loans_enabl\#
        ed":true,"hinj":{"id":"native;inj","group":"native","group_key":"inj"},"liquidation_fee":"0.06353800\#
        ","nept":{"id":"native;inj","group":"native","group_key":"inj"},"partial_liquidation_threshold":"478\#
        9.289583261157126004","stake_collateral_ratio":"0.14772882","stake_flash_loan_ratio":"0.21695330","s\#
        taking_health_modifier":"0.84547140","target_liquidation_health":"0.11732124","time_window_nanos":36\#
        00000000000,"extra":{"text":null}},"lend":{"contents":[{"asset_info":{"asset":{"id":"native;inj","gr\#
        oup":"native","group_key":"inj"},"classification":{"kind":"regular","neptune_receipt_asset":{"id":"t\#
        oken;inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f","group":"token","group_key":"inj1rmzufd7h09sqfrre5d\#
        tvu5d09ta7c0t4jzkr2f"}},"metadata":{"name":"Injective","symbol":"INJ","symbol_denom":"inj","decimals\#
        _denom":18,"decimals_display":4}},"rate":{"apr":"0.22554436","apy":"0.86164524","extra":{"text":null\#
        }},"state":{"principal":"301902492069002559193","receipt_total_supply":"159331415530261464986","rede\#
        mption_ratio":"0.58771556","extra":{"text":null,"value":null}}}],"supply":{"principal":"301902492069\#
        002559193","extra":{"text":null}}},"tvl":{"net_tvl":"5922.619884783494055950","tvl":"3360.8807260404\#
        02489458","extra":{"text":null}}},"error":null,"status":200,"status_text":"200 OK"}},{"id":"overview\#
        ","status":400,"name":"invented","type":"application/json","body":{"data":null,"error":{"kind":"enti\#
        ty_not_found","scope":"user","message":"No such asset"},"status":404,"status_text":"404 Not Found"}}\#
        ,{"id":"overview","status":400,"name":"inventedValidation","type":"application/json","body":{"data":\#
        null,"error":{"kind":"validation","scope":"user","origin":"query","message":"Invalid query","fields"\#
        :[{"field":"asset_id","messages":["must not be empty","must have a group"]}]},"status":400,"status_t\#
        ext":"400 Bad Request"}},{"id":"overview","status":500,"name":"documented","type":"application/json"\#
        ,"body":{"data":null,"error":{"kind":"internal","scope":"server","message":"An unexpected error occu\#
        rred"},"status":500,"status_text":"500 Internal Server Error"}},{"id":"config","status":200,"name":"\#
        invented","type":"application/json","body":{"data":{"dynamic_discount_width":"0.00143840","flash_loa\#
        n_fee":"0.75902183","flash_loans_enabled":true,"hinj":{"id":"native;inj","group":"native","group_key\#
        ":"inj"},"liquidation_fee":"0.06353800","nept":{"id":"native;inj","group":"native","group_key":"inj"\#
        },"partial_liquidation_threshold":"4789.289583261157126004","stake_collateral_ratio":"0.14772882","s\#
        take_flash_loan_ratio":"0.21695330","staking_health_modifier":"0.84547140","target_liquidation_healt\#
        h":"0.11732124","time_window_nanos":3600000000000,"extra":{"text":{"flash_loan_fee":"68.86%","liquid\#
        ation_fee":"15.32%","stake_collateral_ratio":"27.43%","stake_flash_loan_ratio":"25.52%","staking_hea\#
        lth_modifier":"15.97%","time_window_nanos":"30 days"}}},"error":null,"status":200,"status_text":"200\#
         OK"}},{"id":"config","status":400,"name":"invented","type":"application/json","body":{"data":null,"\#
        error":{"kind":"entity_not_found","scope":"user","message":"No such asset"},"status":404,"status_tex\#
        t":"404 Not Found"}},{"id":"config","status":400,"name":"inventedValidation","type":"application/jso\#
        n","body":{"data":null,"error":{"kind":"validation","scope":"user","origin":"query","message":"Inval\#
        id query","fields":[{"field":"asset_id","messages":["must not be empty","must have a group"]}]},"sta\#
        tus":400,"status_text":"400 Bad Request"}},{"id":"config","status":500,"name":"documented","type":"a\#
        pplication/json","body":{"data":null,"error":{"kind":"internal","scope":"server","message":"An unexp\#
        ected error occurred"},"status":500,"status_text":"500 Internal Server Error"}},{"id":"supply","stat\#
        us":200,"name":"invented","type":"application/json","body":{"data":{"borrow_collateral":{"non_receip\#
        t":{"balance":"613091389946637948922","shares":"314029947862059057560","extra":{"text":{"balance":"9\#
        069.1153 INJ","shares":"3343.2759 INJ"}}},"receipt":{"balance":"613091389946637948922","shares":"314\#
        029947862059057560","extra":{"text":{"balance":"9069.1153 INJ","shares":"3343.2759 INJ"}}},"total":{\#
        "balance":"613091389946637948922","shares":"314029947862059057560","extra":{"text":{"balance":"9069.\#
        1153 INJ","shares":"3343.2759 INJ"}}}},"borrow_debt":{"balance":"613091389946637948922","shares":"31\#
        4029947862059057560","extra":{"text":{"balance":"9069.1153 INJ","shares":"3343.2759 INJ"}}},"lend":{\#
        "principal":"301902492069002559193","extra":{"text":{"principal":"8393.5182 INJ"}}},"tvl":{"net_tvl"\#
        :"5922.619884783494055950","tvl":"3360.880726040402489458","extra":{"text":{"net_tvl":"$2,229.54","t\#
        vl":"$7,367.75"}}}},"error":null,"status":200,"status_text":"200 OK"}},{"id":"supply","status":400,"\#
        name":"invented","type":"application/json","body":{"data":null,"error":{"kind":"entity_not_found","s\#
        cope":"user","message":"No such asset"},"status":404,"status_text":"404 Not Found"}},{"id":"supply",\#
        "status":400,"name":"inventedValidation","type":"application/json","body":{"data":null,"error":{"kin\#
        d":"validation","scope":"user","origin":"query","message":"Invalid query","fields":[{"field":"asset_\#
        id","messages":["must not be empty","must have a group"]}]},"status":400,"status_text":"400 Bad Requ\#
        est"}},{"id":"supply","status":500,"name":"documented","type":"application/json","body":{"data":null\#
        ,"error":{"kind":"internal","scope":"server","message":"An unexpected error occurred"},"status":500,\#
        "status_text":"500 Internal Server Error"}},{"id":"lendMarkets","status":200,"name":"invented","type\#
        ":"application/json","body":{"data":{"contents":[{"asset_info":{"asset":{"id":"native;inj","group":"\#
        native","group_key":"inj"},"classification":{"kind":"regular","neptune_receipt_asset":{"id":"token;i\#
        nj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f","group":"token","group_key":"inj1rmzufd7h09sqfrre5dtvu5d0\#
        9ta7c0t4jzkr2f"}},"metadata":{"name":"Injective","symbol":"INJ","symbol_denom":"inj","decimals_denom\#
        ":18,"decimals_display":4}},"rate":{"apr":"0.22554436","apy":"0.86164524","extra":{"text":null}},"st\#
        ate":{"principal":"301902492069002559193","receipt_total_supply":"159331415530261464986","redemption\#
        _ratio":"0.58771556","extra":{"text":null,"value":null}}}],"supply":{"principal":"301902492069002559\#
        193","extra":{"text":null}}},"error":null,"status":200,"status_text":"200 OK"}},{"id":"lendMarkets",\#
        "status":400,"name":"invented","type":"application/json","body":{"data":null,"error":{"kind":"entity\#
        _not_found","scope":"user","message":"No such asset"},"status":404,"status_text":"404 Not Found"}},{\#
        "id":"lendMarkets","status":400,"name":"inventedValidation","type":"application/json","body":{"data"\#
        :null,"error":{"kind":"validation","scope":"user","origin":"query","message":"Invalid query","fields\#
        ":[{"field":"asset_id","messages":["must not be empty","must have a group"]}]},"status":400,"status_\#
        text":"400 Bad Request"}},{"id":"lendMarkets","status":500,"name":"documented","type":"application/j\#
        son","body":{"data":null,"error":{"kind":"internal","scope":"server","message":"An unexpected error \#
        occurred"},"status":500,"status_text":"500 Internal Server Error"}},{"id":"lendMarketByAsset","statu\#
        s":200,"name":"invented","type":"application/json","body":{"data":{"asset_info":{"asset":{"id":"nati\#
        ve;inj","group":"native","group_key":"inj"},"classification":{"kind":"regular","neptune_receipt_asse\#
        t":{"id":"token;inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f","group":"token","group_key":"inj1rmzufd7\#
        h09sqfrre5dtvu5d09ta7c0t4jzkr2f"}},"metadata":{"name":"Injective","symbol":"INJ","symbol_denom":"inj\#
        ","decimals_denom":18,"decimals_display":4}},"rate":{"apr":"0.22554436","apy":"0.86164524","extra":{\#
        "text":{"apr":"61.44%","apy":"39.17%"}}},"state":{"principal":"301902492069002559193","receipt_total\#
        _supply":"159331415530261464986","redemption_ratio":"0.58771556","extra":{"text":{"principal":"8393.\#
        5182 INJ","receipt_total_supply":"3376.9768 INJ","redemption_ratio":"51.32%"},"value":{"price":"2.99\#
        835","principal":"1463.775847187395429998","extra":{"text":{"price":"$8,318.35","principal":"$5,876.\#
        94"}}}}}},"error":null,"status":200,"status_text":"200 OK"}},{"id":"lendMarketByAsset","status":400,\#
        "name":"invented","type":"application/json","body":{"data":null,"error":{"kind":"entity_not_found","\#
        scope":"user","message":"No such asset"},"status":404,"status_text":"404 Not Found"}},{"id":"lendMar\#
        ketByAsset","status":400,"name":"inventedValidation","type":"application/json","body":{"data":null,"\#
        error":{"kind":"validation","scope":"user","origin":"query","message":"Invalid query","fields":[{"fi\#
        eld":"asset_id","messages":["must not be empty","must have a group"]}]},"status":400,"status_text":"\#
        400 Bad Request"}},{"id":"lendMarketByAsset","status":500,"name":"documented","type":"application/js\#
        on","body":{"data":null,"error":{"kind":"internal","scope":"server","message":"An unexpected error o\#
        ccurred"},"status":500,"status_text":"500 Internal Server Error"}},{"id":"lendRateHistory","status":\#
        200,"name":"invented","type":"application/json","body":{"data":{"pagination":{"interval_count":48,"n\#
        ext_offset":24},"range":{"start":"2026-04-09T23:40:09Z","end":"2026-04-09T23:40:09Z","interval":{"un\#
        it":"h","value":2}},"series":[{"asset":{"id":"native;inj","group":"native","group_key":"inj"},"point\#
        s":[{"t":"2026-04-09T22:00:00Z","v":"2.99835"},{"t":"2026-04-10T00:00:00Z","v":null}]}]},"error":nul\#
        l,"status":200,"status_text":"200 OK"}},{"id":"lendRateHistory","status":400,"name":"invented","type\#
        ":"application/json","body":{"data":null,"error":{"kind":"entity_not_found","scope":"user","message"\#
        :"No such asset"},"status":404,"status_text":"404 Not Found"}},{"id":"lendRateHistory","status":400,\#
        "name":"inventedValidation","type":"application/json","body":{"data":null,"error":{"kind":"validatio\#
        n","scope":"user","origin":"query","message":"Invalid query","fields":[{"field":"asset_id","messages\#
        ":["must not be empty","must have a group"]}]},"status":400,"status_text":"400 Bad Request"}},{"id":\#
        "lendRateHistory","status":500,"name":"documented","type":"application/json","body":{"data":null,"er\#
        ror":{"kind":"internal","scope":"server","message":"An unexpected error occurred"},"status":500,"sta\#
        tus_text":"500 Internal Server Error"}},{"id":"borrowMarkets","status":200,"name":"invented","type":\#
        "application/json","body":{"data":{"collaterals":{"contents":[{"asset_info":{"asset":{"id":"native;i\#
        nj","group":"native","group_key":"inj"},"classification":{"kind":"regular","neptune_receipt_asset":{\#
        "id":"token;inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f","group":"token","group_key":"inj1rmzufd7h09s\#
        qfrre5dtvu5d09ta7c0t4jzkr2f"}},"metadata":{"name":"Injective","symbol":"INJ","symbol_denom":"inj","d\#
        ecimals_denom":18,"decimals_display":4}},"config":{"allowable_ltv":"0.03597524","collateral_cap":"60\#
        4931544454892666353","enabled":true,"liquidation_ltv":"0.79126876","max_discount":"0.15559294","min_\#
        discount":"0.04633230","extra":{"text":null,"value":null}},"state":{"balance":"613091389946637948922\#
        ","shares":"314029947862059057560","extra":{"text":null,"value":null}}}],"supply":{"non_receipt":{"b\#
        alance":"613091389946637948922","shares":"314029947862059057560","extra":{"text":null}},"receipt":{"\#
        balance":"613091389946637948922","shares":"314029947862059057560","extra":{"text":null}},"total":{"b\#
        alance":"613091389946637948922","shares":"314029947862059057560","extra":{"text":null}}}},"debts":{"\#
        contents":[{"asset_info":{"asset":{"id":"native;inj","group":"native","group_key":"inj"},"classifica\#
        tion":{"kind":"regular","neptune_receipt_asset":{"id":"token;inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzk\#
        r2f","group":"token","group_key":"inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f"}},"metadata":{"name":"\#
        Injective","symbol":"INJ","symbol_denom":"inj","decimals_denom":18,"decimals_display":4}},"config":{\#
        "borrow_cap":"898295344795980713247","borrow_halt_utilization":"0.08522494","enabled":true,"interest\#
        _fee":"0.04130771","extra":{"text":null,"value":null}},"rate":{"apr":"0.22554436","apy":"0.86164524"\#
        ,"extra":{"text":null}},"state":{"balance":"613091389946637948922","shares":"314029947862059057560",\#
        "time_last_distributed_interest":"2026-04-09T23:40:09Z","utilization_accumulator":"0.90833349","extr\#
        a":{"text":null,"value":null}}}],"supply":{"balance":"613091389946637948922","shares":"3140299478620\#
        59057560","extra":{"text":null}}}},"error":null,"status":200,"status_text":"200 OK"}},{"id":"borrowM\#
        arkets","status":400,"name":"invented","type":"application/json","body":{"data":null,"error":{"kind"\#
        :"entity_not_found","scope":"user","message":"No such asset"},"status":404,"status_text":"404 Not Fo\#
        und"}},{"id":"borrowMarkets","status":400,"name":"inventedValidation","type":"application/json","bod\#
        y":{"data":null,"error":{"kind":"validation","scope":"user","origin":"query","message":"Invalid quer\#
        y","fields":[{"field":"asset_id","messages":["must not be empty","must have a group"]}]},"status":40\#
        0,"status_text":"400 Bad Request"}},{"id":"borrowMarkets","status":500,"name":"documented","type":"a\#
        pplication/json","body":{"data":null,"error":{"kind":"internal","scope":"server","message":"An unexp\#
        ected error occurred"},"status":500,"status_text":"500 Internal Server Error"}},{"id":"borrowRateHis\#
        tory","status":200,"name":"invented","type":"application/json","body":{"data":{"pagination":{"interv\#
        al_count":48,"next_offset":24},"range":{"start":"2026-04-09T23:40:09Z","end":"2026-04-09T23:40:09Z",\#
        "interval":{"unit":"h","value":2}},"series":[{"asset":{"id":"native;inj","group":"native","group_key\#
        ":"inj"},"points":[{"t":"2026-04-09T22:00:00Z","v":"2.99835"},{"t":"2026-04-10T00:00:00Z","v":null}]\#
        }]},"error":null,"status":200,"status_text":"200 OK"}},{"id":"borrowRateHistory","status":400,"name"\#
        :"invented","type":"application/json","body":{"data":null,"error":{"kind":"entity_not_found","scope"\#
        :"user","message":"No such asset"},"status":404,"status_text":"404 Not Found"}},{"id":"borrowRateHis\#
        tory","status":400,"name":"inventedValidation","type":"application/json","body":{"data":null,"error"\#
        :{"kind":"validation","scope":"user","origin":"query","message":"Invalid query","fields":[{"field":"\#
        asset_id","messages":["must not be empty","must have a group"]}]},"status":400,"status_text":"400 Ba\#
        d Request"}},{"id":"borrowRateHistory","status":500,"name":"documented","type":"application/json","b\#
        ody":{"data":null,"error":{"kind":"internal","scope":"server","message":"An unexpected error occurre\#
        d"},"status":500,"status_text":"500 Internal Server Error"}},{"id":"collateralMarkets","status":200,\#
        "name":"invented","type":"application/json","body":{"data":{"contents":[{"asset_info":{"asset":{"id"\#
        :"native;inj","group":"native","group_key":"inj"},"classification":{"kind":"regular","neptune_receip\#
        t_asset":{"id":"token;inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f","group":"token","group_key":"inj1r\#
        mzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f"}},"metadata":{"name":"Injective","symbol":"INJ","symbol_denom\#
        ":"inj","decimals_denom":18,"decimals_display":4}},"config":{"allowable_ltv":"0.03597524","collatera\#
        l_cap":"604931544454892666353","enabled":true,"liquidation_ltv":"0.79126876","max_discount":"0.15559\#
        294","min_discount":"0.04633230","extra":{"text":null,"value":null}},"state":{"balance":"61309138994\#
        6637948922","shares":"314029947862059057560","extra":{"text":null,"value":null}}}],"supply":{"non_re\#
        ceipt":{"balance":"613091389946637948922","shares":"314029947862059057560","extra":{"text":null}},"r\#
        eceipt":{"balance":"613091389946637948922","shares":"314029947862059057560","extra":{"text":null}},"\#
        total":{"balance":"613091389946637948922","shares":"314029947862059057560","extra":{"text":null}}}},\#
        "error":null,"status":200,"status_text":"200 OK"}},{"id":"collateralMarkets","status":400,"name":"in\#
        vented","type":"application/json","body":{"data":null,"error":{"kind":"entity_not_found","scope":"us\#
        er","message":"No such asset"},"status":404,"status_text":"404 Not Found"}},{"id":"collateralMarkets\#
        ","status":400,"name":"inventedValidation","type":"application/json","body":{"data":null,"error":{"k\#
        ind":"validation","scope":"user","origin":"query","message":"Invalid query","fields":[{"field":"asse\#
        t_id","messages":["must not be empty","must have a group"]}]},"status":400,"status_text":"400 Bad Re\#
        quest"}},{"id":"collateralMarkets","status":500,"name":"documented","type":"application/json","body"\#
        :{"data":null,"error":{"kind":"internal","scope":"server","message":"An unexpected error occurred"},\#
        "status":500,"status_text":"500 Internal Server Error"}},{"id":"collateralMarketByAsset","status":20\#
        0,"name":"invented","type":"application/json","body":{"data":{"asset_info":{"asset":{"id":"native;in\#
        j","group":"native","group_key":"inj"},"classification":{"kind":"regular","neptune_receipt_asset":{"\#
        id":"token;inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f","group":"token","group_key":"inj1rmzufd7h09sq\#
        frre5dtvu5d09ta7c0t4jzkr2f"}},"metadata":{"name":"Injective","symbol":"INJ","symbol_denom":"inj","de\#
        cimals_denom":18,"decimals_display":4}},"config":{"allowable_ltv":"0.03597524","collateral_cap":"604\#
        931544454892666353","enabled":true,"liquidation_ltv":"0.79126876","max_discount":"0.15559294","min_d\#
        iscount":"0.04633230","extra":{"text":{"allowable_ltv":"49.15%","collateral_cap":"1829.4590 INJ","li\#
        quidation_ltv":"21.11%","max_discount":"29.19%","min_discount":"15.18%"},"value":{"collateral_cap":"\#
        1311.607015409415001244","price":"2.99835","extra":{"text":{"collateral_cap":"$2,875.13","price":"$8\#
        ,318.35"}}}}},"state":{"balance":"613091389946637948922","shares":"314029947862059057560","extra":{"\#
        text":{"balance":"9069.1153 INJ","shares":"3343.2759 INJ"},"value":{"balance":"2388.9184218027260672\#
        25","price":"2.99835","shares":"1295.259193333709648706","extra":{"text":{"balance":"$6,168.93","pri\#
        ce":"$8,318.35","shares":"$4,846.93"}}}}}},"error":null,"status":200,"status_text":"200 OK"}},{"id":\#
        "collateralMarketByAsset","status":400,"name":"invented","type":"application/json","body":{"data":nu\#
        ll,"error":{"kind":"entity_not_found","scope":"user","message":"No such asset"},"status":404,"status\#
        _text":"404 Not Found"}},{"id":"collateralMarketByAsset","status":400,"name":"inventedValidation","t\#
        ype":"application/json","body":{"data":null,"error":{"kind":"validation","scope":"user","origin":"qu\#
        ery","message":"Invalid query","fields":[{"field":"asset_id","messages":["must not be empty","must h\#
        ave a group"]}]},"status":400,"status_text":"400 Bad Request"}},{"id":"collateralMarketByAsset","sta\#
        tus":500,"name":"documented","type":"application/json","body":{"data":null,"error":{"kind":"internal\#
        ","scope":"server","message":"An unexpected error occurred"},"status":500,"status_text":"500 Interna\#
        l Server Error"}},{"id":"debtMarkets","status":200,"name":"invented","type":"application/json","body\#
        ":{"data":{"contents":[{"asset_info":{"asset":{"id":"native;inj","group":"native","group_key":"inj"}\#
        ,"classification":{"kind":"regular","neptune_receipt_asset":{"id":"token;inj1rmzufd7h09sqfrre5dtvu5d\#
        09ta7c0t4jzkr2f","group":"token","group_key":"inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f"}},"metadat\#
        a":{"name":"Injective","symbol":"INJ","symbol_denom":"inj","decimals_denom":18,"decimals_display":4}\#
        },"config":{"borrow_cap":"898295344795980713247","borrow_halt_utilization":"0.08522494","enabled":tr\#
        ue,"interest_fee":"0.04130771","extra":{"text":null,"value":null}},"rate":{"apr":"0.22554436","apy":\#
        "0.86164524","extra":{"text":null}},"state":{"balance":"613091389946637948922","shares":"31402994786\#
        2059057560","time_last_distributed_interest":"2026-04-09T23:40:09Z","utilization_accumulator":"0.908\#
        33349","extra":{"text":null,"value":null}}}],"supply":{"balance":"613091389946637948922","shares":"3\#
        14029947862059057560","extra":{"text":null}}},"error":null,"status":200,"status_text":"200 OK"}},{"i\#
        d":"debtMarkets","status":400,"name":"invented","type":"application/json","body":{"data":null,"error\#
        ":{"kind":"entity_not_found","scope":"user","message":"No such asset"},"status":404,"status_text":"4\#
        04 Not Found"}},{"id":"debtMarkets","status":400,"name":"inventedValidation","type":"application/jso\#
        n","body":{"data":null,"error":{"kind":"validation","scope":"user","origin":"query","message":"Inval\#
        id query","fields":[{"field":"asset_id","messages":["must not be empty","must have a group"]}]},"sta\#
        tus":400,"status_text":"400 Bad Request"}},{"id":"debtMarkets","status":500,"name":"documented","typ\#
        e":"application/json","body":{"data":null,"error":{"kind":"internal","scope":"server","message":"An \#
        unexpected error occurred"},"status":500,"status_text":"500 Internal Server Error"}},{"id":"debtMark\#
        etByAsset","status":200,"name":"invented","type":"application/json","body":{"data":{"asset_info":{"a\#
        sset":{"id":"native;inj","group":"native","group_key":"inj"},"classification":{"kind":"regular","nep\#
        tune_receipt_asset":{"id":"token;inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f","group":"token","group_\#
        key":"inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f"}},"metadata":{"name":"Injective","symbol":"INJ","s\#
        ymbol_denom":"inj","decimals_denom":18,"decimals_display":4}},"config":{"borrow_cap":null,"borrow_ha\#
        lt_utilization":"0.08522494","enabled":true,"interest_fee":"0.04130771","extra":{"text":{"borrow_cap\#
        ":"None","borrow_halt_utilization":"39.10%","interest_fee":"56.59%"},"value":{"borrow_cap":null,"pri\#
        ce":"2.99835","extra":{"text":{"price":"$8,318.35"}}}}},"rate":{"apr":"0.22554436","apy":"0.86164524\#
        ","extra":{"text":{"apr":"61.44%","apy":"39.17%"}}},"state":{"balance":"613091389946637948922","shar\#
        es":"314029947862059057560","time_last_distributed_interest":"2026-04-09T23:40:09Z","utilization_acc\#
        umulator":"0.90833349","extra":{"text":{"balance":"9069.1153 INJ","shares":"3343.2759 INJ","time_las\#
        t_distributed_interest":"2026-04-09 11:40:09 PM +00:00"},"value":{"balance":"2388.918421802726067225\#
        ","price":"2.99835","shares":"1295.259193333709648706","extra":{"text":{"balance":"$6,168.93","price\#
        ":"$8,318.35","shares":"$4,846.93"}}}}}},"error":null,"status":200,"status_text":"200 OK"}},{"id":"d\#
        ebtMarketByAsset","status":400,"name":"invented","type":"application/json","body":{"data":null,"erro\#
        r":{"kind":"entity_not_found","scope":"user","message":"No such asset"},"status":404,"status_text":"\#
        404 Not Found"}},{"id":"debtMarketByAsset","status":400,"name":"inventedValidation","type":"applicat\#
        ion/json","body":{"data":null,"error":{"kind":"validation","scope":"user","origin":"query","message"\#
        :"Invalid query","fields":[{"field":"asset_id","messages":["must not be empty","must have a group"]}\#
        ]},"status":400,"status_text":"400 Bad Request"}},{"id":"debtMarketByAsset","status":500,"name":"doc\#
        umented","type":"application/json","body":{"data":null,"error":{"kind":"internal","scope":"server","\#
        message":"An unexpected error occurred"},"status":500,"status_text":"500 Internal Server Error"}},{"\#
        id":"merged","status":200,"name":"invented","type":"application/json","body":{"data":[{"asset_info":\#
        {"asset":{"id":"native;inj","group":"native","group_key":"inj"},"classification":{"kind":"regular","\#
        neptune_receipt_asset":{"id":"token;inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f","group":"token","gro\#
        up_key":"inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f"}},"metadata":{"name":"Injective","symbol":"INJ"\#
        ,"symbol_denom":"inj","decimals_denom":18,"decimals_display":4}},"borrow_collateral":{"config":{"all\#
        owable_ltv":"0.03597524","collateral_cap":"604931544454892666353","enabled":true,"liquidation_ltv":"\#
        0.79126876","max_discount":"0.15559294","min_discount":"0.04633230","extra":{"text":null,"value":nul\#
        l}},"state":{"balance":"613091389946637948922","shares":"314029947862059057560","extra":{"text":null\#
        ,"value":null}}},"borrow_debt":{"config":{"borrow_cap":"898295344795980713247","borrow_halt_utilizat\#
        ion":"0.08522494","enabled":true,"interest_fee":"0.04130771","extra":{"text":null,"value":null}},"ra\#
        te":{"apr":"0.22554436","apy":"0.86164524","extra":{"text":null}},"state":{"balance":"61309138994663\#
        7948922","shares":"314029947862059057560","time_last_distributed_interest":"2026-04-09T23:40:09Z","u\#
        tilization_accumulator":"0.90833349","extra":{"text":null,"value":null}}},"lend":{"rate":{"apr":"0.2\#
        2554436","apy":"0.86164524","extra":{"text":null}},"state":{"principal":"301902492069002559193","rec\#
        eipt_total_supply":"159331415530261464986","redemption_ratio":"0.58771556","extra":{"text":null,"val\#
        ue":null}}}}],"error":null,"status":200,"status_text":"200 OK","count":1}},{"id":"merged","status":4\#
        00,"name":"invented","type":"application/json","body":{"data":null,"error":{"kind":"entity_not_found\#
        ","scope":"user","message":"No such asset"},"status":404,"status_text":"404 Not Found"}},{"id":"merg\#
        ed","status":400,"name":"inventedValidation","type":"application/json","body":{"data":null,"error":{\#
        "kind":"validation","scope":"user","origin":"query","message":"Invalid query","fields":[{"field":"as\#
        set_id","messages":["must not be empty","must have a group"]}]},"status":400,"status_text":"400 Bad \#
        Request"}},{"id":"merged","status":500,"name":"documented","type":"application/json","body":{"data":\#
        null,"error":{"kind":"internal","scope":"server","message":"An unexpected error occurred"},"status":\#
        500,"status_text":"500 Internal Server Error"}},{"id":"mergedByAsset","status":200,"name":"invented"\#
        ,"type":"application/json","body":{"data":{"asset_info":{"asset":{"id":"native;inj","group":"native"\#
        ,"group_key":"inj"},"classification":{"kind":"regular","neptune_receipt_asset":{"id":"token;inj1rmzu\#
        fd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f","group":"token","group_key":"inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t\#
        4jzkr2f"}},"metadata":{"name":"Injective","symbol":"INJ","symbol_denom":"inj","decimals_denom":18,"d\#
        ecimals_display":4}},"borrow_collateral":{"config":{"allowable_ltv":"0.03597524","collateral_cap":"6\#
        04931544454892666353","enabled":true,"liquidation_ltv":"0.79126876","max_discount":"0.15559294","min\#
        _discount":"0.04633230","extra":{"text":{"allowable_ltv":"49.15%","collateral_cap":"1829.4590 INJ","\#
        liquidation_ltv":"21.11%","max_discount":"29.19%","min_discount":"15.18%"},"value":{"collateral_cap"\#
        :"1311.607015409415001244","price":"2.99835","extra":{"text":{"collateral_cap":"$2,875.13","price":"\#
        $8,318.35"}}}}},"state":{"balance":"613091389946637948922","shares":"314029947862059057560","extra":\#
        {"text":{"balance":"9069.1153 INJ","shares":"3343.2759 INJ"},"value":{"balance":"2388.91842180272606\#
        7225","price":"2.99835","shares":"1295.259193333709648706","extra":{"text":{"balance":"$6,168.93","p\#
        rice":"$8,318.35","shares":"$4,846.93"}}}}}},"borrow_debt":{"config":{"borrow_cap":"8982953447959807\#
        13247","borrow_halt_utilization":"0.08522494","enabled":true,"interest_fee":"0.04130771","extra":{"t\#
        ext":{"borrow_cap":"954.5148 INJ","borrow_halt_utilization":"39.10%","interest_fee":"56.59%"},"value\#
        ":{"borrow_cap":"3169.041845034181411943","price":"2.99835","extra":{"text":{"borrow_cap":"$9,799.59\#
        ","price":"$8,318.35"}}}}},"rate":{"apr":"0.22554436","apy":"0.86164524","extra":{"text":{"apr":"61.\#
        44%","apy":"39.17%"}}},"state":{"balance":"613091389946637948922","shares":"314029947862059057560","\#
        time_last_distributed_interest":"2026-04-09T23:40:09Z","utilization_accumulator":"0.90833349","extra\#
        ":{"text":{"balance":"9069.1153 INJ","shares":"3343.2759 INJ","time_last_distributed_interest":"2026\#
        -04-09 11:40:09 PM +00:00"},"value":{"balance":"2388.918421802726067225","price":"2.99835","shares":\#
        "1295.259193333709648706","extra":{"text":{"balance":"$6,168.93","price":"$8,318.35","shares":"$4,84\#
        6.93"}}}}}},"lend":{"rate":{"apr":"0.22554436","apy":"0.86164524","extra":{"text":{"apr":"61.44%","a\#
        py":"39.17%"}}},"state":{"principal":"301902492069002559193","receipt_total_supply":"159331415530261\#
        464986","redemption_ratio":"0.58771556","extra":{"text":{"principal":"8393.5182 INJ","receipt_total_\#
        supply":"3376.9768 INJ","redemption_ratio":"51.32%"},"value":{"price":"2.99835","principal":"1463.77\#
        5847187395429998","extra":{"text":{"price":"$8,318.35","principal":"$5,876.94"}}}}}}},"error":null,"\#
        status":200,"status_text":"200 OK"}},{"id":"mergedByAsset","status":400,"name":"invented","type":"ap\#
        plication/json","body":{"data":null,"error":{"kind":"entity_not_found","scope":"user","message":"No \#
        such asset"},"status":404,"status_text":"404 Not Found"}},{"id":"mergedByAsset","status":400,"name":\#
        "inventedValidation","type":"application/json","body":{"data":null,"error":{"kind":"validation","sco\#
        pe":"user","origin":"query","message":"Invalid query","fields":[{"field":"asset_id","messages":["mus\#
        t not be empty","must have a group"]}]},"status":400,"status_text":"400 Bad Request"}},{"id":"merged\#
        ByAsset","status":500,"name":"documented","type":"application/json","body":{"data":null,"error":{"ki\#
        nd":"internal","scope":"server","message":"An unexpected error occurred"},"status":500,"status_text"\#
        :"500 Internal Server Error"}},{"id":"params","status":200,"name":"invented","type":"application/jso\#
        n","body":{"data":{"asset_info":{"asset":{"id":"native;inj","group":"native","group_key":"inj"},"cla\#
        ssification":{"kind":"regular","neptune_receipt_asset":{"id":"token;inj1rmzufd7h09sqfrre5dtvu5d09ta7\#
        c0t4jzkr2f","group":"token","group_key":"inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f"}},"metadata":{"\#
        name":"Injective","symbol":"INJ","symbol_denom":"inj","decimals_denom":18,"decimals_display":4}},"em\#
        ission_rate":"847864744521734557622","staking_pools":[{"index":0,"duration":2592000000000000,"params\#
        ":{"flash_loan_weight":"0.16939844","gov_weight":"0.13661131","health_weight":"0.59998492","reward_w\#
        eight":"0.37628822"},"extra":{"text":{"index":"1","duration":"30 days"}}}],"tokens_per_weight":18446\#
        744073709551615,"extra":{"text":{"emission_rate":"3873.9835 INJ"},"value":{"emission_rate":"8907.969\#
        680327011735591","price":"2.99835","extra":{"text":{"emission_rate":"$3,765.17","price":"$8,318.35"}\#
        }}}},"error":null,"status":200,"status_text":"200 OK"}},{"id":"params","status":400,"name":"invented\#
        ","type":"application/json","body":{"data":null,"error":{"kind":"entity_not_found","scope":"user","m\#
        essage":"No such asset"},"status":404,"status_text":"404 Not Found"}},{"id":"params","status":400,"n\#
        ame":"inventedValidation","type":"application/json","body":{"data":null,"error":{"kind":"validation"\#
        ,"scope":"user","origin":"query","message":"Invalid query","fields":[{"field":"asset_id","messages":\#
        ["must not be empty","must have a group"]}]},"status":400,"status_text":"400 Bad Request"}},{"id":"p\#
        arams","status":500,"name":"documented","type":"application/json","body":{"data":null,"error":{"kind\#
        ":"internal","scope":"server","message":"An unexpected error occurred"},"status":500,"status_text":"\#
        500 Internal Server Error"}},{"id":"state","status":200,"name":"invented","type":"application/json",\#
        "body":{"data":{"staking":[{"index":0,"duration":2592000000000000,"state":{"total_bonded":"218686060\#
        678916210862","extra":{"text":{"total_bonded":"8299.3121 INJ"},"value":{"price":"2.99835","total_bon\#
        ded":"3567.192740919820913200","extra":{"text":{"price":"$8,318.35","total_bonded":"$1,105.96"}}}}},\#
        "extra":{"text":{"index":"1","duration":"30 days"}}}],"total_claimed":"243156790674250264617","total\#
        _issued":"25455389715894000596","total_locked":"995578194622573368132","total_supply":"8232920153017\#
        32937562","extra":{"text":{"total_claimed":"7183.8053 INJ","total_issued":"8377.2360 INJ","total_loc\#
        ked":"4510.9615 INJ","total_supply":"7050.8196 INJ"},"value":{"price":"2.99835","total_claimed":"535\#
        8.166211695700905983","total_issued":"178.863088610110044275","total_locked":"7893.38502818084061744\#
        0","total_supply":"6834.094742329938486270","extra":{"text":{"price":"$8,318.35","total_claimed":"$1\#
        ,225.88","total_issued":"$7,294.76","total_locked":"$1,973.60","total_supply":"$3,205.68"}}}}},"erro\#
        r":null,"status":200,"status_text":"200 OK"}},{"id":"state","status":400,"name":"invented","type":"a\#
        pplication/json","body":{"data":null,"error":{"kind":"entity_not_found","scope":"user","message":"No\#
         such asset"},"status":404,"status_text":"404 Not Found"}},{"id":"state","status":400,"name":"invent\#
        edValidation","type":"application/json","body":{"data":null,"error":{"kind":"validation","scope":"us\#
        er","origin":"query","message":"Invalid query","fields":[{"field":"asset_id","messages":["must not b\#
        e empty","must have a group"]}]},"status":400,"status_text":"400 Bad Request"}},{"id":"state","statu\#
        s":500,"name":"documented","type":"application/json","body":{"data":null,"error":{"kind":"internal",\#
        "scope":"server","message":"An unexpected error occurred"},"status":500,"status_text":"500 Internal \#
        Server Error"}},{"id":"staking","status":200,"name":"invented","type":"application/json","body":{"da\#
        ta":{"asset_info":{"asset":{"id":"native;inj","group":"native","group_key":"inj"},"classification":{\#
        "kind":"regular","neptune_receipt_asset":{"id":"token;inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f","g\#
        roup":"token","group_key":"inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f"}},"metadata":{"name":"Injecti\#
        ve","symbol":"INJ","symbol_denom":"inj","decimals_denom":18,"decimals_display":4}},"global_state":{"\#
        rewards_last_distributed":"2026-04-09T23:40:09Z","stake_acc":"0.46374390","extra":{"text":{"rewards_\#
        last_distributed":"2026-04-09 11:40:09 PM +00:00"}}},"pools":[{"index":0,"duration":2592000000000000\#
        ,"params":{"flash_loan_weight":"0.16939844","gov_weight":"0.13661131","health_weight":"0.59998492","\#
        reward_weight":"0.37628822"},"state":{"total_bonded":"218686060678916210862","extra":{"text":{"total\#
        _bonded":"8299.3121 INJ"},"value":{"price":"2.99835","total_bonded":"3567.192740919820913200","extra\#
        ":{"text":{"price":"$8,318.35","total_bonded":"$1,105.96"}}}}},"extra":{"text":{"index":"1","duratio\#
        n":"30 days"}}}]},"error":null,"status":200,"status_text":"200 OK"}},{"id":"staking","status":400,"n\#
        ame":"invented","type":"application/json","body":{"data":null,"error":{"kind":"entity_not_found","sc\#
        ope":"user","message":"No such asset"},"status":404,"status_text":"404 Not Found"}},{"id":"staking",\#
        "status":400,"name":"inventedValidation","type":"application/json","body":{"data":null,"error":{"kin\#
        d":"validation","scope":"user","origin":"query","message":"Invalid query","fields":[{"field":"asset_\#
        id","messages":["must not be empty","must have a group"]}]},"status":400,"status_text":"400 Bad Requ\#
        est"}},{"id":"staking","status":500,"name":"documented","type":"application/json","body":{"data":nul\#
        l,"error":{"kind":"internal","scope":"server","message":"An unexpected error occurred"},"status":500\#
        ,"status_text":"500 Internal Server Error"}},{"id":"details","status":200,"name":"invented","type":"\#
        application/json","body":{"data":{"markets":{"borrow":{"accounts":[{"index":0,"collaterals":[{"asset\#
        _info":{"asset":{"id":"native;inj","group":"native","group_key":"inj"},"classification":{"kind":"reg\#
        ular","neptune_receipt_asset":{"id":"token;inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f","group":"toke\#
        n","group_key":"inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f"}},"metadata":{"name":"Injective","symbol\#
        ":"INJ","symbol_denom":"inj","decimals_denom":18,"decimals_display":4}},"principal":"301902492069002\#
        559193","shares":"314029947862059057560","extra":{"text":null,"value":null}}],"debts":[{"asset_info"\#
        :{"asset":{"id":"native;inj","group":"native","group_key":"inj"},"classification":{"kind":"regular",\#
        "neptune_receipt_asset":{"id":"token;inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f","group":"token","gr\#
        oup_key":"inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f"}},"metadata":{"name":"Injective","symbol":"INJ\#
        ","symbol_denom":"inj","decimals_denom":18,"decimals_display":4}},"market_rate":{"apr":"0.22554436",\#
        "apy":"0.86164524","extra":{"text":null}},"principal":"301902492069002559193","shares":"314029947862\#
        059057560","extra":{"text":null,"value":null}}],"debts_net_rate":{"apr":"0.22554436","apy":"0.861645\#
        24","extra":{"text":null}},"health":{"base":"0.42333876","boost":"0.81192672","result":"0.10824808",\#
        "extra":{"text":null}}}],"totals":{"collaterals":[{"asset_info":{"asset":{"id":"native;inj","group":\#
        "native","group_key":"inj"},"classification":{"kind":"regular","neptune_receipt_asset":{"id":"token;\#
        inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f","group":"token","group_key":"inj1rmzufd7h09sqfrre5dtvu5d\#
        09ta7c0t4jzkr2f"}},"metadata":{"name":"Injective","symbol":"INJ","symbol_denom":"inj","decimals_deno\#
        m":18,"decimals_display":4}},"principal":"301902492069002559193","shares":"314029947862059057560","e\#
        xtra":{"text":null,"value":null}}],"debts":[{"asset_info":{"asset":{"id":"native;inj","group":"nativ\#
        e","group_key":"inj"},"classification":{"kind":"regular","neptune_receipt_asset":{"id":"token;inj1rm\#
        zufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f","group":"token","group_key":"inj1rmzufd7h09sqfrre5dtvu5d09ta7c\#
        0t4jzkr2f"}},"metadata":{"name":"Injective","symbol":"INJ","symbol_denom":"inj","decimals_denom":18,\#
        "decimals_display":4}},"market_rate":{"apr":"0.22554436","apy":"0.86164524","extra":{"text":null}},"\#
        principal":"301902492069002559193","shares":"314029947862059057560","extra":{"text":null,"value":nul\#
        l}}],"debts_net_rate":{"apr":"0.22554436","apy":"0.86164524","extra":{"text":null}}}},"lend":{"asset\#
        _pools":[{"asset_info":{"asset":{"id":"native;inj","group":"native","group_key":"inj"},"classificati\#
        on":{"kind":"regular","neptune_receipt_asset":{"id":"token;inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2\#
        f","group":"token","group_key":"inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f"}},"metadata":{"name":"In\#
        jective","symbol":"INJ","symbol_denom":"inj","decimals_denom":18,"decimals_display":4}},"market_rate\#
        ":{"apr":"0.22554436","apy":"0.86164524","extra":{"text":null}},"origin_equivalent":{"collateralized\#
        ":"563502545504961807184","held":"724412412815024902","total":"155815152852163250846","extra":{"text\#
        ":null}},"receipt_amounts":{"collateralized":"563502545504961807184","held":"724412412815024902","to\#
        tal":"155815152852163250846","extra":{"text":null,"value":null}}}],"net_rate":{"apr":"0.22554436","a\#
        py":"0.86164524","extra":{"text":null}}}},"nept":{"staking":{"asset_info":{"asset":{"id":"native;inj\#
        ","group":"native","group_key":"inj"},"classification":{"kind":"regular","neptune_receipt_asset":{"i\#
        d":"token;inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f","group":"token","group_key":"inj1rmzufd7h09sqf\#
        rre5dtvu5d09ta7c0t4jzkr2f"}},"metadata":{"name":"Injective","symbol":"INJ","symbol_denom":"inj","dec\#
        imals_denom":18,"decimals_display":4}},"bonding_sum":"322274948493732386713","claimable_rewards":"66\#
        6432775362530556188","claimable_unbonding":"944406558670295045377","pools":[{"amount_sum":"466155626\#
        883101333424","common":{"index":0,"duration":2592000000000000,"params":{"flash_loan_weight":"0.16939\#
        844","gov_weight":"0.13661131","health_weight":"0.59998492","reward_weight":"0.37628822"},"state":{"\#
        total_bonded":"218686060678916210862","extra":{"text":null,"value":null}},"extra":{"text":null}},"co\#
        ntents":[{"account_index":0,"amount":"433202150633096408884","cascade":true,"last_stake_acc":"0.1036\#
        6532","transition_at":"2026-04-09T23:40:09Z","extra":{"text":null,"value":null}}],"extra":{"text":nu\#
        ll,"value":null}}],"unbonding":{"amount_sum":"466155626883101333424","contents":[{"amount":"43320215\#
        0633096408884","unlock_at":"2026-04-09T23:40:09Z","extra":{"text":null,"value":null}}],"extra":{"tex\#
        t":null,"value":null}},"unclaimed":"86881654174579449490","extra":{"text":null,"value":null}},"unloc\#
        ks":{"arrangements":[{"admin":{"address":"inj10123456789abcdef0123456789abcdef012345","issued_reclai\#
        m":false},"amounts":{"amount":"433202150633096408884","claimable":"962607392479571893992","claimed":\#
        "877195029066602356092","expired":"445097738488080576897","locked":"401856950578810885617","reclaime\#
        d":"452589699348926413596","extra":{"text":null,"percent":null,"value":null}},"begins_at":"2026-04-0\#
        9T23:40:09Z","expires_at":"2026-04-09T23:40:09Z","last_claimed_at":"2026-04-09T23:40:09Z","schedule"\#
        :{"kind":"linear","duration":2592000000000000,"ends_at":"2026-04-09T23:40:09Z","extra":{"text":null}\#
        },"extra":{"text":null}},{"admin":{"address":"inj10123456789abcdef0123456789abcdef012345","issued_re\#
        claim":false},"amounts":{"amount":"433202150633096408884","claimable":"962607392479571893992","claim\#
        ed":"877195029066602356092","expired":"445097738488080576897","locked":"401856950578810885617","recl\#
        aimed":"452589699348926413596","extra":{"text":null,"percent":null,"value":null}},"begins_at":"2026-\#
        04-09T23:40:09Z","expires_at":"2026-04-09T23:40:09Z","last_claimed_at":"2026-04-09T23:40:09Z","sched\#
        ule":{"kind":"lump_sum"},"extra":{"text":null}}],"last_claimed_at":"2026-04-09T23:40:09Z","totals":{\#
        "amount":"433202150633096408884","claimable":"962607392479571893992","claimed":"87719502906660235609\#
        2","expired":"445097738488080576897","locked":"401856950578810885617","reclaimed":"45258969934892641\#
        3596","extra":{"text":null,"percent":null,"value":null}},"extra":{"text":null}}},"wallets":{"balance\#
        s":[{"asset":{"id":"native;inj","group":"native","group_key":"inj"},"values":{"kind":"known","asset_\#
        info":{"asset":{"id":"native;inj","group":"native","group_key":"inj"},"classification":{"kind":"regu\#
        lar","neptune_receipt_asset":{"id":"token;inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f","group":"token\#
        ","group_key":"inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f"}},"metadata":{"name":"Injective","symbol"\#
        :"INJ","symbol_denom":"inj","decimals_denom":18,"decimals_display":4}},"amount":"4332021506330964088\#
        84","amount_scaled":"121.433424019244729044","extra":{"text":null,"value":null}}},{"asset":{"id":"na\#
        tive;inj","group":"native","group_key":"inj"},"values":{"kind":"unknown","amount":"43320215063309640\#
        8884"}}],"total_value":"494.055565861300079658","extra":{"text":null}}},"error":null,"status":200,"s\#
        tatus_text":"200 OK"}},{"id":"details","status":400,"name":"invented","type":"application/json","bod\#
        y":{"data":null,"error":{"kind":"entity_not_found","scope":"user","message":"No such asset"},"status\#
        ":404,"status_text":"404 Not Found"}},{"id":"details","status":400,"name":"inventedValidation","type\#
        ":"application/json","body":{"data":null,"error":{"kind":"validation","scope":"user","origin":"query\#
        ","message":"Invalid query","fields":[{"field":"asset_id","messages":["must not be empty","must have\#
         a group"]}]},"status":400,"status_text":"400 Bad Request"}},{"id":"details","status":500,"name":"do\#
        cumented","type":"application/json","body":{"data":null,"error":{"kind":"internal","scope":"server",\#
        "message":"An unexpected error occurred"},"status":500,"status_text":"500 Internal Server Error"}},{\#
        "id":"walletBalanceByAsset","status":200,"name":"documented","type":"application/json","body":{"data\#
        ":{"asset":{"id":"native;inj","group":"native","group_key":"inj"},"values":{"kind":"known","asset_in\#
        fo":{"asset":{"id":"native;inj","group":"native","group_key":"inj"},"metadata":{"name":"Injective","\#
        symbol":"INJ","symbol_denom":"inj","decimals_denom":18,"decimals_display":4},"classification":{"kind\#
        ":"regular","neptune_receipt_asset":{"id":"token;inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f","group"\#
        :"token","group_key":"inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f"}}},"amount":"121433424019244729044\#
        ","amount_scaled":"121.433424019244729044","extra":{"text":{"amount":"121.4334 INJ"},"value":{"amoun\#
        t":"364.099906908102433329","price":"2.99835","extra":{"text":{"price":"$2.99","amount":"$364.09"}}}\#
        }}},"error":null,"status":200,"status_text":"200 OK"}},{"id":"walletBalanceByAsset","status":200,"na\#
        me":"inventedUnknown","type":"application/json","body":{"data":{"asset":{"id":"token;-K-//-//3-","gr\#
        oup":"token","group_key":"-K-//-//3-"},"values":{"kind":"unknown","amount":"115792089237316195423570\#
        985008687907853269984665640564039457584007913129639935"}},"error":null,"status":200,"status_text":"2\#
        00 OK"}},{"id":"walletBalanceByAsset","status":400,"name":"invented","type":"application/json","body\#
        ":{"data":null,"error":{"kind":"entity_not_found","scope":"user","message":"No such asset"},"status"\#
        :404,"status_text":"404 Not Found"}},{"id":"walletBalanceByAsset","status":400,"name":"inventedValid\#
        ation","type":"application/json","body":{"data":null,"error":{"kind":"validation","scope":"user","or\#
        igin":"query","message":"Invalid query","fields":[{"field":"asset_id","messages":["must not be empty\#
        ","must have a group"]}]},"status":400,"status_text":"400 Bad Request"}},{"id":"walletBalanceByAsset\#
        ","status":500,"name":"documented","type":"application/json","body":{"data":null,"error":{"kind":"in\#
        ternal","scope":"server","message":"An unexpected error occurred"},"status":500,"status_text":"500 I\#
        nternal Server Error"}},{"id":"walletBalances","status":200,"name":"invented","type":"application/js\#
        on","body":{"data":{"balances":[{"asset":{"id":"native;inj","group":"native","group_key":"inj"},"val\#
        ues":{"kind":"known","asset_info":{"asset":{"id":"native;inj","group":"native","group_key":"inj"},"c\#
        lassification":{"kind":"regular","neptune_receipt_asset":{"id":"token;inj1rmzufd7h09sqfrre5dtvu5d09t\#
        a7c0t4jzkr2f","group":"token","group_key":"inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f"}},"metadata":\#
        {"name":"Injective","symbol":"INJ","symbol_denom":"inj","decimals_denom":18,"decimals_display":4}},"\#
        amount":"433202150633096408884","amount_scaled":"121.433424019244729044","extra":{"text":null,"value\#
        ":null}}},{"asset":{"id":"native;inj","group":"native","group_key":"inj"},"values":{"kind":"unknown"\#
        ,"amount":"433202150633096408884"}}],"total_value":"494.055565861300079658","extra":{"text":null}},"\#
        error":null,"status":200,"status_text":"200 OK"}},{"id":"walletBalances","status":400,"name":"invent\#
        ed","type":"application/json","body":{"data":null,"error":{"kind":"entity_not_found","scope":"user",\#
        "message":"No such asset"},"status":404,"status_text":"404 Not Found"}},{"id":"walletBalances","stat\#
        us":400,"name":"inventedValidation","type":"application/json","body":{"data":null,"error":{"kind":"v\#
        alidation","scope":"user","origin":"query","message":"Invalid query","fields":[{"field":"asset_id","\#
        messages":["must not be empty","must have a group"]}]},"status":400,"status_text":"400 Bad Request"}\#
        },{"id":"walletBalances","status":500,"name":"documented","type":"application/json","body":{"data":n\#
        ull,"error":{"kind":"internal","scope":"server","message":"An unexpected error occurred"},"status":5\#
        00,"status_text":"500 Internal Server Error"}},{"id":"txHistory","status":200,"name":"documented","t\#
        ype":"application/json","body":{"data":[{"event_uuid":"1cc81b0e-ba2f-438c-883c-05aa4db53f45","event_\#
        time":"2026-04-09T23:40:09.142869763Z","tx_hash":"0123456789abcdef0123456789abcdef0123456789abcdef01\#
        23456789abcdef","action":"borrow","contract_address":"inj1nc7gjkf2mhp34a6gquhurg8qahnw5kxs5u3s4u","a\#
        ccount_address":"inj10123456789abcdef0123456789abcdef012345","destination_address":null,"account_ind\#
        ex":0,"asset":{"asset":{"id":"native;inj","group":"native","group_key":"inj"},"metadata":{"name":"In\#
        jective","symbol":"INJ","symbol_denom":"inj","decimals_denom":18,"decimals_display":4},"classificati\#
        on":{"kind":"regular","neptune_receipt_asset":{"id":"token;inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2\#
        f","group":"token","group_key":"inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f"}}},"amount":"1","histori\#
        c_price":"1","historic_value":"1","extra":{"text":{"event_time":"2026-04-09 11:40:09 PM +00:00","act\#
        ion":"Borrow","amount":"0.0000 INJ","historic_price":"$1.00","historic_value":"$1.00"},"value":{"amo\#
        unt":"0.000000000000000002","price":"2.99835","extra":{"text":{"price":"$2.99","amount":"$0.00"}}}}}\#
        ],"count":1,"error":null,"status":200,"status_text":"200 OK"}},{"id":"txHistory","status":400,"name"\#
        :"invented","type":"application/json","body":{"data":null,"error":{"kind":"entity_not_found","scope"\#
        :"user","message":"No such asset"},"status":404,"status_text":"404 Not Found"}},{"id":"txHistory","s\#
        tatus":400,"name":"inventedValidation","type":"application/json","body":{"data":null,"error":{"kind"\#
        :"validation","scope":"user","origin":"query","message":"Invalid query","fields":[{"field":"asset_id\#
        ","messages":["must not be empty","must have a group"]}]},"status":400,"status_text":"400 Bad Reques\#
        t"}},{"id":"txHistory","status":500,"name":"documented","type":"application/json","body":{"data":nul\#
        l,"error":{"kind":"internal","scope":"server","message":"An unexpected error occurred"},"status":500\#
        ,"status_text":"500 Internal Server Error"}},{"id":"marketPositions","status":200,"name":"invented",\#
        "type":"application/json","body":{"data":{"borrow":{"accounts":[{"index":0,"collaterals":[{"asset_in\#
        fo":{"asset":{"id":"native;inj","group":"native","group_key":"inj"},"classification":{"kind":"regula\#
        r","neptune_receipt_asset":{"id":"token;inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f","group":"token",\#
        "group_key":"inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f"}},"metadata":{"name":"Injective","symbol":"\#
        INJ","symbol_denom":"inj","decimals_denom":18,"decimals_display":4}},"principal":"301902492069002559\#
        193","shares":"314029947862059057560","extra":{"text":null,"value":null}}],"debts":[{"asset_info":{"\#
        asset":{"id":"native;inj","group":"native","group_key":"inj"},"classification":{"kind":"regular","ne\#
        ptune_receipt_asset":{"id":"token;inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f","group":"token","group\#
        _key":"inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f"}},"metadata":{"name":"Injective","symbol":"INJ","\#
        symbol_denom":"inj","decimals_denom":18,"decimals_display":4}},"market_rate":{"apr":"0.22554436","ap\#
        y":"0.86164524","extra":{"text":null}},"principal":"301902492069002559193","shares":"314029947862059\#
        057560","extra":{"text":null,"value":null}}],"debts_net_rate":{"apr":"0.22554436","apy":"0.86164524"\#
        ,"extra":{"text":null}},"health":{"base":"0.42333876","boost":"0.81192672","result":"0.10824808","ex\#
        tra":{"text":null}}}],"totals":{"collaterals":[{"asset_info":{"asset":{"id":"native;inj","group":"na\#
        tive","group_key":"inj"},"classification":{"kind":"regular","neptune_receipt_asset":{"id":"token;inj\#
        1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f","group":"token","group_key":"inj1rmzufd7h09sqfrre5dtvu5d09t\#
        a7c0t4jzkr2f"}},"metadata":{"name":"Injective","symbol":"INJ","symbol_denom":"inj","decimals_denom":\#
        18,"decimals_display":4}},"principal":"301902492069002559193","shares":"314029947862059057560","extr\#
        a":{"text":null,"value":null}}],"debts":[{"asset_info":{"asset":{"id":"native;inj","group":"native",\#
        "group_key":"inj"},"classification":{"kind":"regular","neptune_receipt_asset":{"id":"token;inj1rmzuf\#
        d7h09sqfrre5dtvu5d09ta7c0t4jzkr2f","group":"token","group_key":"inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4\#
        jzkr2f"}},"metadata":{"name":"Injective","symbol":"INJ","symbol_denom":"inj","decimals_denom":18,"de\#
        cimals_display":4}},"market_rate":{"apr":"0.22554436","apy":"0.86164524","extra":{"text":null}},"pri\#
        ncipal":"301902492069002559193","shares":"314029947862059057560","extra":{"text":null,"value":null}}\#
        ],"debts_net_rate":{"apr":"0.22554436","apy":"0.86164524","extra":{"text":null}}}},"lend":{"asset_po\#
        ols":[{"asset_info":{"asset":{"id":"native;inj","group":"native","group_key":"inj"},"classification"\#
        :{"kind":"regular","neptune_receipt_asset":{"id":"token;inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f",\#
        "group":"token","group_key":"inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f"}},"metadata":{"name":"Injec\#
        tive","symbol":"INJ","symbol_denom":"inj","decimals_denom":18,"decimals_display":4}},"market_rate":{\#
        "apr":"0.22554436","apy":"0.86164524","extra":{"text":null}},"origin_equivalent":{"collateralized":"\#
        563502545504961807184","held":"724412412815024902","total":"155815152852163250846","extra":{"text":n\#
        ull}},"receipt_amounts":{"collateralized":"563502545504961807184","held":"724412412815024902","total\#
        ":"155815152852163250846","extra":{"text":null,"value":null}}}],"net_rate":{"apr":"0.22554436","apy"\#
        :"0.86164524","extra":{"text":null}}}},"error":null,"status":200,"status_text":"200 OK"}},{"id":"mar\#
        ketPositions","status":400,"name":"invented","type":"application/json","body":{"data":null,"error":{\#
        "kind":"entity_not_found","scope":"user","message":"No such asset"},"status":404,"status_text":"404 \#
        Not Found"}},{"id":"marketPositions","status":400,"name":"inventedValidation","type":"application/js\#
        on","body":{"data":null,"error":{"kind":"validation","scope":"user","origin":"query","message":"Inva\#
        lid query","fields":[{"field":"asset_id","messages":["must not be empty","must have a group"]}]},"st\#
        atus":400,"status_text":"400 Bad Request"}},{"id":"marketPositions","status":500,"name":"documented"\#
        ,"type":"application/json","body":{"data":null,"error":{"kind":"internal","scope":"server","message"\#
        :"An unexpected error occurred"},"status":500,"status_text":"500 Internal Server Error"}},{"id":"mer\#
        gedPositions","status":200,"name":"invented","type":"application/json","body":{"data":[{"asset_info"\#
        :{"asset":{"id":"native;inj","group":"native","group_key":"inj"},"classification":{"kind":"regular",\#
        "neptune_receipt_asset":{"id":"token;inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f","group":"token","gr\#
        oup_key":"inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f"}},"metadata":{"name":"Injective","symbol":"INJ\#
        ","symbol_denom":"inj","decimals_denom":18,"decimals_display":4}},"borrow_collateral":[{"index":0,"p\#
        rincipal":"301902492069002559193","shares":"314029947862059057560","extra":{"text":null,"value":null\#
        }}],"borrow_debt":[{"index":0,"principal":"301902492069002559193","shares":"314029947862059057560","\#
        extra":{"text":null,"value":null}}]}],"error":null,"status":200,"status_text":"200 OK","count":1}},{\#
        "id":"mergedPositions","status":400,"name":"invented","type":"application/json","body":{"data":null,\#
        "error":{"kind":"entity_not_found","scope":"user","message":"No such asset"},"status":404,"status_te\#
        xt":"404 Not Found"}},{"id":"mergedPositions","status":400,"name":"inventedValidation","type":"appli\#
        cation/json","body":{"data":null,"error":{"kind":"validation","scope":"user","origin":"query","messa\#
        ge":"Invalid query","fields":[{"field":"asset_id","messages":["must not be empty","must have a group\#
        "]}]},"status":400,"status_text":"400 Bad Request"}},{"id":"mergedPositions","status":500,"name":"do\#
        cumented","type":"application/json","body":{"data":null,"error":{"kind":"internal","scope":"server",\#
        "message":"An unexpected error occurred"},"status":500,"status_text":"500 Internal Server Error"}},{\#
        "id":"mergedPositionByAsset","status":200,"name":"invented","type":"application/json","body":{"data"\#
        :{"asset_info":{"asset":{"id":"native;inj","group":"native","group_key":"inj"},"classification":{"ki\#
        nd":"regular","neptune_receipt_asset":{"id":"token;inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f","grou\#
        p":"token","group_key":"inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f"}},"metadata":{"name":"Injective"\#
        ,"symbol":"INJ","symbol_denom":"inj","decimals_denom":18,"decimals_display":4}},"borrow_collateral":\#
        [{"index":0,"principal":"301902492069002559193","shares":"314029947862059057560","extra":{"text":{"p\#
        rincipal":"8393.5182 INJ","shares":"3343.2759 INJ"},"value":{"price":"2.99835","principal":"1463.775\#
        847187395429998","shares":"1295.259193333709648706","extra":{"text":{"price":"$8,318.35","principal"\#
        :"$5,876.94","shares":"$4,846.93"}}}}}],"borrow_debt":[{"index":0,"principal":"301902492069002559193\#
        ","shares":"314029947862059057560","extra":{"text":{"principal":"8393.5182 INJ","shares":"3343.2759 \#
        INJ"},"value":{"price":"2.99835","principal":"1463.775847187395429998","shares":"1295.25919333370964\#
        8706","extra":{"text":{"price":"$8,318.35","principal":"$5,876.94","shares":"$4,846.93"}}}}}],"lend"\#
        :{"origin_equivalent":{"collateralized":"563502545504961807184","held":"724412412815024902","total":\#
        "155815152852163250846","extra":{"text":{"collateralized":"7696.7566 INJ","held":"3661.5414 INJ","to\#
        tal":"8500.6869 INJ"}}},"receipt_amounts":{"collateralized":"563502545504961807184","held":"72441241\#
        2815024902","total":"155815152852163250846","extra":{"text":{"collateralized":"7696.7566 INJ","held"\#
        :"3661.5414 INJ","total":"8500.6869 INJ"},"value":{"collateralized":"8134.462716862870178399","held"\#
        :"1317.903725266618463139","price":"2.99835","total":"690.783399720527905416","extra":{"text":{"coll\#
        ateralized":"$1,499.82","held":"$7,315.30","price":"$8,318.35","total":"$4,238.18"}}}}}}},"error":nu\#
        ll,"status":200,"status_text":"200 OK"}},{"id":"mergedPositionByAsset","status":400,"name":"invented\#
        ","type":"application/json","body":{"data":null,"error":{"kind":"entity_not_found","scope":"user","m\#
        essage":"No such asset"},"status":404,"status_text":"404 Not Found"}},{"id":"mergedPositionByAsset",\#
        "status":400,"name":"inventedValidation","type":"application/json","body":{"data":null,"error":{"kin\#
        d":"validation","scope":"user","origin":"query","message":"Invalid query","fields":[{"field":"asset_\#
        id","messages":["must not be empty","must have a group"]}]},"status":400,"status_text":"400 Bad Requ\#
        est"}},{"id":"mergedPositionByAsset","status":500,"name":"documented","type":"application/json","bod\#
        y":{"data":null,"error":{"kind":"internal","scope":"server","message":"An unexpected error occurred"\#
        },"status":500,"status_text":"500 Internal Server Error"}},{"id":"lendPositions","status":200,"name"\#
        :"invented","type":"application/json","body":{"data":{"asset_pools":[{"asset_info":{"asset":{"id":"n\#
        ative;inj","group":"native","group_key":"inj"},"classification":{"kind":"regular","neptune_receipt_a\#
        sset":{"id":"token;inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f","group":"token","group_key":"inj1rmzu\#
        fd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f"}},"metadata":{"name":"Injective","symbol":"INJ","symbol_denom":"\#
        inj","decimals_denom":18,"decimals_display":4}},"market_rate":{"apr":"0.22554436","apy":"0.86164524"\#
        ,"extra":{"text":null}},"origin_equivalent":{"collateralized":"563502545504961807184","held":"724412\#
        412815024902","total":"155815152852163250846","extra":{"text":null}},"receipt_amounts":{"collaterali\#
        zed":"563502545504961807184","held":"724412412815024902","total":"155815152852163250846","extra":{"t\#
        ext":null,"value":null}}}],"net_rate":{"apr":"0.22554436","apy":"0.86164524","extra":{"text":null}}}\#
        ,"error":null,"status":200,"status_text":"200 OK"}},{"id":"lendPositions","status":400,"name":"inven\#
        ted","type":"application/json","body":{"data":null,"error":{"kind":"entity_not_found","scope":"user"\#
        ,"message":"No such asset"},"status":404,"status_text":"404 Not Found"}},{"id":"lendPositions","stat\#
        us":400,"name":"inventedValidation","type":"application/json","body":{"data":null,"error":{"kind":"v\#
        alidation","scope":"user","origin":"query","message":"Invalid query","fields":[{"field":"asset_id","\#
        messages":["must not be empty","must have a group"]}]},"status":400,"status_text":"400 Bad Request"}\#
        },{"id":"lendPositions","status":500,"name":"documented","type":"application/json","body":{"data":nu\#
        ll,"error":{"kind":"internal","scope":"server","message":"An unexpected error occurred"},"status":50\#
        0,"status_text":"500 Internal Server Error"}},{"id":"lendPositionByAsset","status":200,"name":"docum\#
        ented","type":"application/json","body":{"data":{"asset_info":{"asset":{"id":"native;inj","group":"n\#
        ative","group_key":"inj"},"metadata":{"name":"Injective","symbol":"INJ","symbol_denom":"inj","decima\#
        ls_denom":18,"decimals_display":4},"classification":{"kind":"regular","neptune_receipt_asset":{"id":\#
        "token;inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f","group":"token","group_key":"inj1rmzufd7h09sqfrre\#
        5dtvu5d09ta7c0t4jzkr2f"}}},"market_rate":{"apr":"0.25122284","apy":"0.28559653","extra":{"text":{"ap\#
        y":"28.55%","apr":"25.12%"}}},"receipt_amounts":{"held":"34390327811707579753","collateralized":"905\#
        248963117284075569","total":"939639290928991655322","extra":{"text":{"total":"939.6392 nINJ","held":\#
        "34.3903 nINJ","collateralized":"905.2489 nINJ"},"value":{"held":"110.889355961626261527","collatera\#
        lized":"2918.915895615050113165","price":"3.224434398205298254","total":"3029.805251576676374692","e\#
        xtra":{"text":{"price":"$3.22","collateralized":"$2,918.91","held":"$110.88","total":"$3,029.80"}}}}\#
        },"origin_equivalent":{"held":"36884382073374002120","collateralized":"970899399678786249629","total\#
        ":"1007783781752160251749","extra":{"text":{"total":"1,007.7837 INJ","collateralized":"970.8993 INJ"\#
        ,"held":"36.8843 INJ"}}}},"error":null,"status":200,"status_text":"200 OK"}},{"id":"lendPositionByAs\#
        set","status":400,"name":"invented","type":"application/json","body":{"data":null,"error":{"kind":"e\#
        ntity_not_found","scope":"user","message":"No such asset"},"status":404,"status_text":"404 Not Found\#
        "}},{"id":"lendPositionByAsset","status":400,"name":"inventedValidation","type":"application/json","\#
        body":{"data":null,"error":{"kind":"validation","scope":"user","origin":"query","message":"Invalid q\#
        uery","fields":[{"field":"asset_id","messages":["must not be empty","must have a group"]}]},"status"\#
        :400,"status_text":"400 Bad Request"}},{"id":"lendPositionByAsset","status":500,"name":"documented",\#
        "type":"application/json","body":{"data":null,"error":{"kind":"internal","scope":"server","message":\#
        "An unexpected error occurred"},"status":500,"status_text":"500 Internal Server Error"}},{"id":"borr\#
        owPositions","status":200,"name":"invented","type":"application/json","body":{"data":{"accounts":[{"\#
        index":0,"collaterals":[{"asset_info":{"asset":{"id":"native;inj","group":"native","group_key":"inj"\#
        },"classification":{"kind":"regular","neptune_receipt_asset":{"id":"token;inj1rmzufd7h09sqfrre5dtvu5\#
        d09ta7c0t4jzkr2f","group":"token","group_key":"inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f"}},"metada\#
        ta":{"name":"Injective","symbol":"INJ","symbol_denom":"inj","decimals_denom":18,"decimals_display":4\#
        }},"principal":"301902492069002559193","shares":"314029947862059057560","extra":{"text":null,"value"\#
        :null}}],"debts":[{"asset_info":{"asset":{"id":"native;inj","group":"native","group_key":"inj"},"cla\#
        ssification":{"kind":"regular","neptune_receipt_asset":{"id":"token;inj1rmzufd7h09sqfrre5dtvu5d09ta7\#
        c0t4jzkr2f","group":"token","group_key":"inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f"}},"metadata":{"\#
        name":"Injective","symbol":"INJ","symbol_denom":"inj","decimals_denom":18,"decimals_display":4}},"ma\#
        rket_rate":{"apr":"0.22554436","apy":"0.86164524","extra":{"text":null}},"principal":"30190249206900\#
        2559193","shares":"314029947862059057560","extra":{"text":null,"value":null}}],"debts_net_rate":{"ap\#
        r":"0.22554436","apy":"0.86164524","extra":{"text":null}},"health":{"base":"0.42333876","boost":"0.8\#
        1192672","result":"0.10824808","extra":{"text":null}}}],"totals":{"collaterals":[{"asset_info":{"ass\#
        et":{"id":"native;inj","group":"native","group_key":"inj"},"classification":{"kind":"regular","neptu\#
        ne_receipt_asset":{"id":"token;inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f","group":"token","group_ke\#
        y":"inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f"}},"metadata":{"name":"Injective","symbol":"INJ","sym\#
        bol_denom":"inj","decimals_denom":18,"decimals_display":4}},"principal":"301902492069002559193","sha\#
        res":"314029947862059057560","extra":{"text":null,"value":null}}],"debts":[{"asset_info":{"asset":{"\#
        id":"native;inj","group":"native","group_key":"inj"},"classification":{"kind":"regular","neptune_rec\#
        eipt_asset":{"id":"token;inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f","group":"token","group_key":"in\#
        j1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f"}},"metadata":{"name":"Injective","symbol":"INJ","symbol_de\#
        nom":"inj","decimals_denom":18,"decimals_display":4}},"market_rate":{"apr":"0.22554436","apy":"0.861\#
        64524","extra":{"text":null}},"principal":"301902492069002559193","shares":"314029947862059057560","\#
        extra":{"text":null,"value":null}}],"debts_net_rate":{"apr":"0.22554436","apy":"0.86164524","extra":\#
        {"text":null}}}},"error":null,"status":200,"status_text":"200 OK"}},{"id":"borrowPositions","status"\#
        :400,"name":"invented","type":"application/json","body":{"data":null,"error":{"kind":"entity_not_fou\#
        nd","scope":"user","message":"No such asset"},"status":404,"status_text":"404 Not Found"}},{"id":"bo\#
        rrowPositions","status":400,"name":"inventedValidation","type":"application/json","body":{"data":nul\#
        l,"error":{"kind":"validation","scope":"user","origin":"query","message":"Invalid query","fields":[{\#
        "field":"asset_id","messages":["must not be empty","must have a group"]}]},"status":400,"status_text\#
        ":"400 Bad Request"}},{"id":"borrowPositions","status":500,"name":"documented","type":"application/j\#
        son","body":{"data":null,"error":{"kind":"internal","scope":"server","message":"An unexpected error \#
        occurred"},"status":500,"status_text":"500 Internal Server Error"}},{"id":"collateralTotals","status\#
        ":200,"name":"invented","type":"application/json","body":{"data":[{"asset_info":{"asset":{"id":"nati\#
        ve;inj","group":"native","group_key":"inj"},"classification":{"kind":"regular","neptune_receipt_asse\#
        t":{"id":"token;inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f","group":"token","group_key":"inj1rmzufd7\#
        h09sqfrre5dtvu5d09ta7c0t4jzkr2f"}},"metadata":{"name":"Injective","symbol":"INJ","symbol_denom":"inj\#
        ","decimals_denom":18,"decimals_display":4}},"principal":"301902492069002559193","shares":"314029947\#
        862059057560","extra":{"text":null,"value":null}}],"error":null,"status":200,"status_text":"200 OK",\#
        "count":1}},{"id":"collateralTotals","status":400,"name":"invented","type":"application/json","body"\#
        :{"data":null,"error":{"kind":"entity_not_found","scope":"user","message":"No such asset"},"status":\#
        404,"status_text":"404 Not Found"}},{"id":"collateralTotals","status":400,"name":"inventedValidation\#
        ","type":"application/json","body":{"data":null,"error":{"kind":"validation","scope":"user","origin"\#
        :"query","message":"Invalid query","fields":[{"field":"asset_id","messages":["must not be empty","mu\#
        st have a group"]}]},"status":400,"status_text":"400 Bad Request"}},{"id":"collateralTotals","status\#
        ":500,"name":"documented","type":"application/json","body":{"data":null,"error":{"kind":"internal","\#
        scope":"server","message":"An unexpected error occurred"},"status":500,"status_text":"500 Internal S\#
        erver Error"}},{"id":"debtTotals","status":200,"name":"invented","type":"application/json","body":{"\#
        data":[{"asset_info":{"asset":{"id":"native;inj","group":"native","group_key":"inj"},"classification\#
        ":{"kind":"regular","neptune_receipt_asset":{"id":"token;inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f"\#
        ,"group":"token","group_key":"inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f"}},"metadata":{"name":"Inje\#
        ctive","symbol":"INJ","symbol_denom":"inj","decimals_denom":18,"decimals_display":4}},"market_rate":\#
        {"apr":"0.22554436","apy":"0.86164524","extra":{"text":null}},"principal":"301902492069002559193","s\#
        hares":"314029947862059057560","extra":{"text":null,"value":null}}],"error":null,"status":200,"statu\#
        s_text":"200 OK","count":1}},{"id":"debtTotals","status":400,"name":"invented","type":"application/j\#
        son","body":{"data":null,"error":{"kind":"entity_not_found","scope":"user","message":"No such asset"\#
        },"status":404,"status_text":"404 Not Found"}},{"id":"debtTotals","status":400,"name":"inventedValid\#
        ation","type":"application/json","body":{"data":null,"error":{"kind":"validation","scope":"user","or\#
        igin":"query","message":"Invalid query","fields":[{"field":"asset_id","messages":["must not be empty\#
        ","must have a group"]}]},"status":400,"status_text":"400 Bad Request"}},{"id":"debtTotals","status"\#
        :500,"name":"documented","type":"application/json","body":{"data":null,"error":{"kind":"internal","s\#
        cope":"server","message":"An unexpected error occurred"},"status":500,"status_text":"500 Internal Se\#
        rver Error"}},{"id":"collateralAccountsByAsset","status":200,"name":"invented","type":"application/j\#
        son","body":{"data":{"asset_info":{"asset":{"id":"native;inj","group":"native","group_key":"inj"},"c\#
        lassification":{"kind":"regular","neptune_receipt_asset":{"id":"token;inj1rmzufd7h09sqfrre5dtvu5d09t\#
        a7c0t4jzkr2f","group":"token","group_key":"inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f"}},"metadata":\#
        {"name":"Injective","symbol":"INJ","symbol_denom":"inj","decimals_denom":18,"decimals_display":4}},"\#
        accounts":[{"index":0,"principal":"301902492069002559193","shares":"314029947862059057560","extra":{\#
        "text":null,"value":null}}]},"error":null,"status":200,"status_text":"200 OK"}},{"id":"collateralAcc\#
        ountsByAsset","status":400,"name":"invented","type":"application/json","body":{"data":null,"error":{\#
        "kind":"entity_not_found","scope":"user","message":"No such asset"},"status":404,"status_text":"404 \#
        Not Found"}},{"id":"collateralAccountsByAsset","status":400,"name":"inventedValidation","type":"appl\#
        ication/json","body":{"data":null,"error":{"kind":"validation","scope":"user","origin":"query","mess\#
        age":"Invalid query","fields":[{"field":"asset_id","messages":["must not be empty","must have a grou\#
        p"]}]},"status":400,"status_text":"400 Bad Request"}},{"id":"collateralAccountsByAsset","status":500\#
        ,"name":"documented","type":"application/json","body":{"data":null,"error":{"kind":"internal","scope\#
        ":"server","message":"An unexpected error occurred"},"status":500,"status_text":"500 Internal Server\#
         Error"}},{"id":"debtAccountsByAsset","status":200,"name":"invented","type":"application/json","body\#
        ":{"data":{"asset_info":{"asset":{"id":"native;inj","group":"native","group_key":"inj"},"classificat\#
        ion":{"kind":"regular","neptune_receipt_asset":{"id":"token;inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr\#
        2f","group":"token","group_key":"inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f"}},"metadata":{"name":"I\#
        njective","symbol":"INJ","symbol_denom":"inj","decimals_denom":18,"decimals_display":4}},"accounts":\#
        [{"index":0,"principal":"301902492069002559193","shares":"314029947862059057560","extra":{"text":nul\#
        l,"value":null}}],"market_rate":{"apr":"0.22554436","apy":"0.86164524","extra":{"text":null}}},"erro\#
        r":null,"status":200,"status_text":"200 OK"}},{"id":"debtAccountsByAsset","status":400,"name":"inven\#
        ted","type":"application/json","body":{"data":null,"error":{"kind":"entity_not_found","scope":"user"\#
        ,"message":"No such asset"},"status":404,"status_text":"404 Not Found"}},{"id":"debtAccountsByAsset"\#
        ,"status":400,"name":"inventedValidation","type":"application/json","body":{"data":null,"error":{"ki\#
        nd":"validation","scope":"user","origin":"query","message":"Invalid query","fields":[{"field":"asset\#
        _id","messages":["must not be empty","must have a group"]}]},"status":400,"status_text":"400 Bad Req\#
        uest"}},{"id":"debtAccountsByAsset","status":500,"name":"documented","type":"application/json","body\#
        ":{"data":null,"error":{"kind":"internal","scope":"server","message":"An unexpected error occurred"}\#
        ,"status":500,"status_text":"500 Internal Server Error"}},{"id":"borrowAccount","status":200,"name":\#
        "invented","type":"application/json","body":{"data":{"index":0,"collaterals":[{"asset_info":{"asset"\#
        :{"id":"native;inj","group":"native","group_key":"inj"},"classification":{"kind":"regular","neptune_\#
        receipt_asset":{"id":"token;inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f","group":"token","group_key":\#
        "inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f"}},"metadata":{"name":"Injective","symbol":"INJ","symbol\#
        _denom":"inj","decimals_denom":18,"decimals_display":4}},"principal":"301902492069002559193","shares\#
        ":"314029947862059057560","extra":{"text":null,"value":null}}],"debts":[{"asset_info":{"asset":{"id"\#
        :"native;inj","group":"native","group_key":"inj"},"classification":{"kind":"regular","neptune_receip\#
        t_asset":{"id":"token;inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f","group":"token","group_key":"inj1r\#
        mzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f"}},"metadata":{"name":"Injective","symbol":"INJ","symbol_denom\#
        ":"inj","decimals_denom":18,"decimals_display":4}},"market_rate":{"apr":"0.22554436","apy":"0.861645\#
        24","extra":{"text":null}},"principal":"301902492069002559193","shares":"314029947862059057560","ext\#
        ra":{"text":null,"value":null}}],"debts_net_rate":{"apr":"0.22554436","apy":"0.86164524","extra":{"t\#
        ext":null}},"health":null},"error":null,"status":200,"status_text":"200 OK"}},{"id":"borrowAccount",\#
        "status":400,"name":"invented","type":"application/json","body":{"data":null,"error":{"kind":"entity\#
        _not_found","scope":"user","message":"No such asset"},"status":404,"status_text":"404 Not Found"}},{\#
        "id":"borrowAccount","status":400,"name":"inventedValidation","type":"application/json","body":{"dat\#
        a":null,"error":{"kind":"validation","scope":"user","origin":"query","message":"Invalid query","fiel\#
        ds":[{"field":"asset_id","messages":["must not be empty","must have a group"]}]},"status":400,"statu\#
        s_text":"400 Bad Request"}},{"id":"borrowAccount","status":500,"name":"documented","type":"applicati\#
        on/json","body":{"data":null,"error":{"kind":"internal","scope":"server","message":"An unexpected er\#
        ror occurred"},"status":500,"status_text":"500 Internal Server Error"}},{"id":"borrowAccountCollater\#
        als","status":200,"name":"invented","type":"application/json","body":{"data":[{"asset_info":{"asset"\#
        :{"id":"native;inj","group":"native","group_key":"inj"},"classification":{"kind":"regular","neptune_\#
        receipt_asset":{"id":"token;inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f","group":"token","group_key":\#
        "inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f"}},"metadata":{"name":"Injective","symbol":"INJ","symbol\#
        _denom":"inj","decimals_denom":18,"decimals_display":4}},"principal":"301902492069002559193","shares\#
        ":"314029947862059057560","extra":{"text":null,"value":null}}],"error":null,"status":200,"status_tex\#
        t":"200 OK","count":1}},{"id":"borrowAccountCollaterals","status":400,"name":"invented","type":"appl\#
        ication/json","body":{"data":null,"error":{"kind":"entity_not_found","scope":"user","message":"No su\#
        ch asset"},"status":404,"status_text":"404 Not Found"}},{"id":"borrowAccountCollaterals","status":40\#
        0,"name":"inventedValidation","type":"application/json","body":{"data":null,"error":{"kind":"validat\#
        ion","scope":"user","origin":"query","message":"Invalid query","fields":[{"field":"asset_id","messag\#
        es":["must not be empty","must have a group"]}]},"status":400,"status_text":"400 Bad Request"}},{"id\#
        ":"borrowAccountCollaterals","status":500,"name":"documented","type":"application/json","body":{"dat\#
        a":null,"error":{"kind":"internal","scope":"server","message":"An unexpected error occurred"},"statu\#
        s":500,"status_text":"500 Internal Server Error"}},{"id":"borrowAccountDebts","status":200,"name":"i\#
        nvented","type":"application/json","body":{"data":[{"asset_info":{"asset":{"id":"native;inj","group"\#
        :"native","group_key":"inj"},"classification":{"kind":"regular","neptune_receipt_asset":{"id":"token\#
        ;inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f","group":"token","group_key":"inj1rmzufd7h09sqfrre5dtvu5\#
        d09ta7c0t4jzkr2f"}},"metadata":{"name":"Injective","symbol":"INJ","symbol_denom":"inj","decimals_den\#
        om":18,"decimals_display":4}},"market_rate":{"apr":"0.22554436","apy":"0.86164524","extra":{"text":n\#
        ull}},"principal":"301902492069002559193","shares":"314029947862059057560","extra":{"text":null,"val\#
        ue":null}}],"error":null,"status":200,"status_text":"200 OK","count":1}},{"id":"borrowAccountDebts",\#
        "status":400,"name":"invented","type":"application/json","body":{"data":null,"error":{"kind":"entity\#
        _not_found","scope":"user","message":"No such asset"},"status":404,"status_text":"404 Not Found"}},{\#
        "id":"borrowAccountDebts","status":400,"name":"inventedValidation","type":"application/json","body":\#
        {"data":null,"error":{"kind":"validation","scope":"user","origin":"query","message":"Invalid query",\#
        "fields":[{"field":"asset_id","messages":["must not be empty","must have a group"]}]},"status":400,"\#
        status_text":"400 Bad Request"}},{"id":"borrowAccountDebts","status":500,"name":"documented","type":\#
        "application/json","body":{"data":null,"error":{"kind":"internal","scope":"server","message":"An une\#
        xpected error occurred"},"status":500,"status_text":"500 Internal Server Error"}},{"id":"borrowAccou\#
        ntHealth","status":200,"name":"invented","type":"application/json","body":{"data":{"base":"0.4233387\#
        6","boost":"0.81192672","result":"0.10824808","extra":{"text":{"base":"41.70%","boost":"47.54%","res\#
        ult":"73.60%"}}},"error":null,"status":200,"status_text":"200 OK"}},{"id":"borrowAccountHealth","sta\#
        tus":400,"name":"invented","type":"application/json","body":{"data":null,"error":{"kind":"entity_not\#
        _found","scope":"user","message":"No such asset"},"status":404,"status_text":"404 Not Found"}},{"id"\#
        :"borrowAccountHealth","status":400,"name":"inventedValidation","type":"application/json","body":{"d\#
        ata":null,"error":{"kind":"validation","scope":"user","origin":"query","message":"Invalid query","fi\#
        elds":[{"field":"asset_id","messages":["must not be empty","must have a group"]}]},"status":400,"sta\#
        tus_text":"400 Bad Request"}},{"id":"borrowAccountHealth","status":500,"name":"documented","type":"a\#
        pplication/json","body":{"data":null,"error":{"kind":"internal","scope":"server","message":"An unexp\#
        ected error occurred"},"status":500,"status_text":"500 Internal Server Error"}},{"id":"stake","statu\#
        s":200,"name":"invented","type":"application/json","body":{"data":{"asset_info":{"asset":{"id":"nati\#
        ve;inj","group":"native","group_key":"inj"},"classification":{"kind":"regular","neptune_receipt_asse\#
        t":{"id":"token;inj1rmzufd7h09sqfrre5dtvu5d09ta7c0t4jzkr2f","group":"token","group_key":"inj1rmzufd7\#
        h09sqfrre5dtvu5d09ta7c0t4jzkr2f"}},"metadata":{"name":"Injective","symbol":"INJ","symbol_denom":"inj\#
        ","decimals_denom":18,"decimals_display":4}},"bonding_sum":"322274948493732386713","claimable_reward\#
        s":"666432775362530556188","claimable_unbonding":"944406558670295045377","pools":[{"amount_sum":"466\#
        155626883101333424","common":{"index":0,"duration":2592000000000000,"params":{"flash_loan_weight":"0\#
        .16939844","gov_weight":"0.13661131","health_weight":"0.59998492","reward_weight":"0.37628822"},"sta\#
        te":{"total_bonded":"218686060678916210862","extra":{"text":null,"value":null}},"extra":{"text":null\#
        }},"contents":[{"account_index":0,"amount":"433202150633096408884","cascade":true,"last_stake_acc":"\#
        0.10366532","transition_at":"2026-04-09T23:40:09Z","extra":{"text":null,"value":null}}],"extra":{"te\#
        xt":null,"value":null}}],"unbonding":{"amount_sum":"466155626883101333424","contents":[{"amount":"43\#
        3202150633096408884","unlock_at":"2026-04-09T23:40:09Z","extra":{"text":null,"value":null}}],"extra"\#
        :{"text":null,"value":null}},"unclaimed":"86881654174579449490","extra":{"text":null,"value":null}},\#
        "error":null,"status":200,"status_text":"200 OK"}},{"id":"stake","status":400,"name":"invented","typ\#
        e":"application/json","body":{"data":null,"error":{"kind":"entity_not_found","scope":"user","message\#
        ":"No such asset"},"status":404,"status_text":"404 Not Found"}},{"id":"stake","status":400,"name":"i\#
        nventedValidation","type":"application/json","body":{"data":null,"error":{"kind":"validation","scope\#
        ":"user","origin":"query","message":"Invalid query","fields":[{"field":"asset_id","messages":["must \#
        not be empty","must have a group"]}]},"status":400,"status_text":"400 Bad Request"}},{"id":"stake","\#
        status":500,"name":"documented","type":"application/json","body":{"data":null,"error":{"kind":"inter\#
        nal","scope":"server","message":"An unexpected error occurred"},"status":500,"status_text":"500 Inte\#
        rnal Server Error"}},{"id":"stakePools","status":200,"name":"invented","type":"application/json","bo\#
        dy":{"data":[{"amount_sum":"466155626883101333424","common":{"index":0,"duration":2592000000000000,"\#
        params":{"flash_loan_weight":"0.16939844","gov_weight":"0.13661131","health_weight":"0.59998492","re\#
        ward_weight":"0.37628822"},"state":{"total_bonded":"218686060678916210862","extra":{"text":null,"val\#
        ue":null}},"extra":{"text":null}},"contents":[{"account_index":0,"amount":"433202150633096408884","c\#
        ascade":true,"last_stake_acc":"0.10366532","transition_at":"2026-04-09T23:40:09Z","extra":{"text":nu\#
        ll,"value":null}}],"extra":{"text":null,"value":null}}],"error":null,"status":200,"status_text":"200\#
         OK","count":1}},{"id":"stakePools","status":400,"name":"invented","type":"application/json","body":\#
        {"data":null,"error":{"kind":"entity_not_found","scope":"user","message":"No such asset"},"status":4\#
        04,"status_text":"404 Not Found"}},{"id":"stakePools","status":400,"name":"inventedValidation","type\#
        ":"application/json","body":{"data":null,"error":{"kind":"validation","scope":"user","origin":"query\#
        ","message":"Invalid query","fields":[{"field":"asset_id","messages":["must not be empty","must have\#
         a group"]}]},"status":400,"status_text":"400 Bad Request"}},{"id":"stakePools","status":500,"name":\#
        "documented","type":"application/json","body":{"data":null,"error":{"kind":"internal","scope":"serve\#
        r","message":"An unexpected error occurred"},"status":500,"status_text":"500 Internal Server Error"}\#
        },{"id":"stakePool","status":200,"name":"invented","type":"application/json","body":{"data":{"amount\#
        _sum":"466155626883101333424","common":{"index":0,"duration":2592000000000000,"params":{"flash_loan_\#
        weight":"0.16939844","gov_weight":"0.13661131","health_weight":"0.59998492","reward_weight":"0.37628\#
        822"},"state":{"total_bonded":"218686060678916210862","extra":{"text":{"total_bonded":"8299.3121 INJ\#
        "},"value":{"price":"2.99835","total_bonded":"3567.192740919820913200","extra":{"text":{"price":"$8,\#
        318.35","total_bonded":"$1,105.96"}}}}},"extra":{"text":{"index":"1","duration":"30 days"}}},"conten\#
        ts":[{"account_index":0,"amount":"433202150633096408884","cascade":true,"last_stake_acc":"0.10366532\#
        ","transition_at":"2026-04-09T23:40:09Z","extra":{"text":{"amount":"4914.2863 INJ","transition_at":"\#
        2026-04-09 11:40:09 PM +00:00"},"value":{"amount":"2826.519005994635430289","price":"2.99835","extra\#
        ":{"text":{"amount":"$9,230.87","price":"$8,318.35"}}}}}],"extra":{"text":{"amount_sum":"3020.2071 I\#
        NJ"},"value":{"amount_sum":"4026.217411269325232706","price":"2.99835","extra":{"text":{"amount_sum"\#
        :"$5,870.28","price":"$8,318.35"}}}}},"error":null,"status":200,"status_text":"200 OK"}},{"id":"stak\#
        ePool","status":400,"name":"invented","type":"application/json","body":{"data":null,"error":{"kind":\#
        "entity_not_found","scope":"user","message":"No such asset"},"status":404,"status_text":"404 Not Fou\#
        nd"}},{"id":"stakePool","status":400,"name":"inventedValidation","type":"application/json","body":{"\#
        data":null,"error":{"kind":"validation","scope":"user","origin":"query","message":"Invalid query","f\#
        ields":[{"field":"asset_id","messages":["must not be empty","must have a group"]}]},"status":400,"st\#
        atus_text":"400 Bad Request"}},{"id":"stakePool","status":500,"name":"documented","type":"applicatio\#
        n/json","body":{"data":null,"error":{"kind":"internal","scope":"server","message":"An unexpected err\#
        or occurred"},"status":500,"status_text":"500 Internal Server Error"}},{"id":"unstaking","status":20\#
        0,"name":"invented","type":"application/json","body":{"data":{"amount_sum":"466155626883101333424","\#
        contents":[{"amount":"433202150633096408884","unlock_at":"2026-04-09T23:40:09Z","extra":{"text":{"am\#
        ount":"4914.2863 INJ","unlock_at":"2026-04-09 11:40:09 PM +00:00"},"value":{"amount":"2826.519005994\#
        635430289","price":"2.99835","extra":{"text":{"amount":"$9,230.87","price":"$8,318.35"}}}}}],"extra"\#
        :{"text":{"amount_sum":"3020.2071 INJ"},"value":{"amount_sum":"4026.217411269325232706","price":"2.9\#
        9835","extra":{"text":{"amount_sum":"$5,870.28","price":"$8,318.35"}}}}},"error":null,"status":200,"\#
        status_text":"200 OK"}},{"id":"unstaking","status":400,"name":"invented","type":"application/json","\#
        body":{"data":null,"error":{"kind":"entity_not_found","scope":"user","message":"No such asset"},"sta\#
        tus":404,"status_text":"404 Not Found"}},{"id":"unstaking","status":400,"name":"inventedValidation",\#
        "type":"application/json","body":{"data":null,"error":{"kind":"validation","scope":"user","origin":"\#
        query","message":"Invalid query","fields":[{"field":"asset_id","messages":["must not be empty","must\#
         have a group"]}]},"status":400,"status_text":"400 Bad Request"}},{"id":"unstaking","status":500,"na\#
        me":"documented","type":"application/json","body":{"data":null,"error":{"kind":"internal","scope":"s\#
        erver","message":"An unexpected error occurred"},"status":500,"status_text":"500 Internal Server Err\#
        or"}},{"id":"unlocks","status":200,"name":"invented","type":"application/json","body":{"data":{"arra\#
        ngements":[{"admin":{"address":"inj10123456789abcdef0123456789abcdef012345","issued_reclaim":false},\#
        "amounts":{"amount":"433202150633096408884","claimable":"962607392479571893992","claimed":"877195029\#
        066602356092","expired":"445097738488080576897","locked":"401856950578810885617","reclaimed":"452589\#
        699348926413596","extra":{"text":{"amount":"4914.2863 INJ","claimable":"7225.7866 INJ","claimed":"57\#
        53.1137 INJ","expired":"5719.2635 INJ","locked":"2596.8898 INJ","reclaimed":"7504.2209 INJ"},"percen\#
        t":{"claimable":"0.2512","claimed":"0.2512","expired":"0.2512","locked":"0.2512","reclaimed":"0.2512\#
        ","extra":{"text":{"claimable":"20.83%","claimed":"78.74%","expired":"44.29%","locked":"71.59%","rec\#
        laimed":"29.47%"}}},"value":{"amount":"2826.519005994635430289","claimable":"3745.422741723315841693\#
        ","claimed":"266.444225636097408147","expired":"5316.942257429015045781","locked":"8068.778577208369\#
        215306","price":"2.99835","reclaimed":"2045.538898633708767195","extra":{"text":{"amount":"$9,230.87\#
        ","claimable":"$7,184.90","claimed":"$2,680.82","expired":"$4,295.92","locked":"$4,784.54","price":"\#
        $8,318.35","reclaimed":"$7,190.43"}}}}},"begins_at":"2026-04-09T23:40:09Z","expires_at":"2026-04-09T\#
        23:40:09Z","last_claimed_at":"2026-04-09T23:40:09Z","schedule":{"kind":"linear","duration":259200000\#
        0000000,"ends_at":"2026-04-09T23:40:09Z","extra":{"text":{"duration":"30 days","ends_at":"2026-04-09\#
         11:40:09 PM +00:00"}}},"extra":{"text":{"begins_at":"2026-04-09 11:40:09 PM +00:00","expires_at":"2\#
        026-04-09 11:40:09 PM +00:00","last_claimed_at":"2026-04-09 11:40:09 PM +00:00"}}},{"admin":{"addres\#
        s":"inj10123456789abcdef0123456789abcdef012345","issued_reclaim":false},"amounts":{"amount":"4332021\#
        50633096408884","claimable":"962607392479571893992","claimed":"877195029066602356092","expired":"445\#
        097738488080576897","locked":"401856950578810885617","reclaimed":"452589699348926413596","extra":{"t\#
        ext":{"amount":"4914.2863 INJ","claimable":"7225.7866 INJ","claimed":"5753.1137 INJ","expired":"5719\#
        .2635 INJ","locked":"2596.8898 INJ","reclaimed":"7504.2209 INJ"},"percent":{"claimable":"0.2512","cl\#
        aimed":"0.2512","expired":"0.2512","locked":"0.2512","reclaimed":"0.2512","extra":{"text":{"claimabl\#
        e":"20.83%","claimed":"78.74%","expired":"44.29%","locked":"71.59%","reclaimed":"29.47%"}}},"value":\#
        {"amount":"2826.519005994635430289","claimable":"3745.422741723315841693","claimed":"266.44422563609\#
        7408147","expired":"5316.942257429015045781","locked":"8068.778577208369215306","price":"2.99835","r\#
        eclaimed":"2045.538898633708767195","extra":{"text":{"amount":"$9,230.87","claimable":"$7,184.90","c\#
        laimed":"$2,680.82","expired":"$4,295.92","locked":"$4,784.54","price":"$8,318.35","reclaimed":"$7,1\#
        90.43"}}}}},"begins_at":"2026-04-09T23:40:09Z","expires_at":"2026-04-09T23:40:09Z","last_claimed_at"\#
        :"2026-04-09T23:40:09Z","schedule":{"kind":"lump_sum"},"extra":{"text":{"begins_at":"2026-04-09 11:4\#
        0:09 PM +00:00","expires_at":"2026-04-09 11:40:09 PM +00:00","last_claimed_at":"2026-04-09 11:40:09 \#
        PM +00:00"}}}],"last_claimed_at":"2026-04-09T23:40:09Z","totals":{"amount":"433202150633096408884","\#
        claimable":"962607392479571893992","claimed":"877195029066602356092","expired":"44509773848808057689\#
        7","locked":"401856950578810885617","reclaimed":"452589699348926413596","extra":{"text":{"amount":"4\#
        914.2863 INJ","claimable":"7225.7866 INJ","claimed":"5753.1137 INJ","expired":"5719.2635 INJ","locke\#
        d":"2596.8898 INJ","reclaimed":"7504.2209 INJ"},"percent":{"claimable":"0.2512","claimed":"0.2512","\#
        expired":"0.2512","locked":"0.2512","reclaimed":"0.2512","extra":{"text":{"claimable":"20.83%","clai\#
        med":"78.74%","expired":"44.29%","locked":"71.59%","reclaimed":"29.47%"}}},"value":{"amount":"2826.5\#
        19005994635430289","claimable":"3745.422741723315841693","claimed":"266.444225636097408147","expired\#
        ":"5316.942257429015045781","locked":"8068.778577208369215306","price":"2.99835","reclaimed":"2045.5\#
        38898633708767195","extra":{"text":{"amount":"$9,230.87","claimable":"$7,184.90","claimed":"$2,680.8\#
        2","expired":"$4,295.92","locked":"$4,784.54","price":"$8,318.35","reclaimed":"$7,190.43"}}}}},"extr\#
        a":{"text":{"last_claimed_at":"2026-04-09 11:40:09 PM +00:00"}}},"error":null,"status":200,"status_t\#
        ext":"200 OK"}},{"id":"unlocks","status":400,"name":"invented","type":"application/json","body":{"da\#
        ta":null,"error":{"kind":"entity_not_found","scope":"user","message":"No such asset"},"status":404,"\#
        status_text":"404 Not Found"}},{"id":"unlocks","status":400,"name":"inventedValidation","type":"appl\#
        ication/json","body":{"data":null,"error":{"kind":"validation","scope":"user","origin":"query","mess\#
        age":"Invalid query","fields":[{"field":"asset_id","messages":["must not be empty","must have a grou\#
        p"]}]},"status":400,"status_text":"400 Bad Request"}},{"id":"unlocks","status":500,"name":"documente\#
        d","type":"application/json","body":{"data":null,"error":{"kind":"internal","scope":"server","messag\#
        e":"An unexpected error occurred"},"status":500,"status_text":"500 Internal Server Error"}},{"id":"m\#
        arketState","status":200,"name":"documented","type":"application/json","body":{"data":{"borrower_act\#
        ive":1000,"borrower_account_active":1200,"lender_active":1300,"loans_originated":{"total_value":"8.0\#
        4","breakdown":[{"asset":{"id":"native;inj","group":"native","group_key":"inj"},"value":"8.04"}]},"f\#
        lash_loan_volume_total":"13270.54","assets":[{"asset":{"id":"native;inj","group":"native","group_key\#
        ":"inj"},"lend_interest_paid":"1853.23"}]},"error":null,"status":200,"status_text":"200 OK"}},{"id":\#
        "marketState","status":400,"name":"invented","type":"application/json","body":{"data":null,"error":{\#
        "kind":"entity_not_found","scope":"user","message":"No such asset"},"status":404,"status_text":"404 \#
        Not Found"}},{"id":"marketState","status":400,"name":"inventedValidation","type":"application/json",\#
        "body":{"data":null,"error":{"kind":"validation","scope":"user","origin":"query","message":"Invalid \#
        query","fields":[{"field":"asset_id","messages":["must not be empty","must have a group"]}]},"status\#
        ":400,"status_text":"400 Bad Request"}},{"id":"marketState","status":500,"name":"documented","type":\#
        "application/json","body":{"data":null,"error":{"kind":"internal","scope":"server","message":"An une\#
        xpected error occurred"},"status":500,"status_text":"500 Internal Server Error"}},{"id":"loansOrigin\#
        ated","status":200,"name":"invented","type":"application/json","body":{"data":{"pagination":{"interv\#
        al_count":48,"next_offset":null},"points":[{"t":"2026-04-09T22:00:00Z","v":8.04},{"t":"2026-04-09T23\#
        :00:00Z","v":"8.0400"},{"t":"2026-04-10T00:00:00Z","v":null}]},"error":null,"status":200,"status_tex\#
        t":"200 OK"}},{"id":"loansOriginated","status":400,"name":"invented","type":"application/json","body\#
        ":{"data":null,"error":{"kind":"entity_not_found","scope":"user","message":"No such asset"},"status"\#
        :404,"status_text":"404 Not Found"}},{"id":"loansOriginated","status":400,"name":"inventedValidation\#
        ","type":"application/json","body":{"data":null,"error":{"kind":"validation","scope":"user","origin"\#
        :"query","message":"Invalid query","fields":[{"field":"asset_id","messages":["must not be empty","mu\#
        st have a group"]}]},"status":400,"status_text":"400 Bad Request"}},{"id":"loansOriginated","status"\#
        :500,"name":"documented","type":"application/json","body":{"data":null,"error":{"kind":"internal","s\#
        cope":"server","message":"An unexpected error occurred"},"status":500,"status_text":"500 Internal Se\#
        rver Error"}},{"id":"loansOriginatedByAsset","status":200,"name":"invented","type":"application/json\#
        ","body":{"data":{"pagination":{"interval_count":48,"next_offset":24},"range":{"start":"2026-04-09T2\#
        3:40:09Z","end":"2026-04-09T23:40:09Z","interval":{"unit":"h","value":2}},"series":[{"asset":{"id":"\#
        native;inj","group":"native","group_key":"inj"},"points":[{"t":"2026-04-09T22:00:00Z","v":"2.99835"}\#
        ,{"t":"2026-04-10T00:00:00Z","v":null}]}]},"error":null,"status":200,"status_text":"200 OK"}},{"id":\#
        "loansOriginatedByAsset","status":400,"name":"invented","type":"application/json","body":{"data":nul\#
        l,"error":{"kind":"entity_not_found","scope":"user","message":"No such asset"},"status":404,"status_\#
        text":"404 Not Found"}},{"id":"loansOriginatedByAsset","status":400,"name":"inventedValidation","typ\#
        e":"application/json","body":{"data":null,"error":{"kind":"validation","scope":"user","origin":"quer\#
        y","message":"Invalid query","fields":[{"field":"asset_id","messages":["must not be empty","must hav\#
        e a group"]}]},"status":400,"status_text":"400 Bad Request"}},{"id":"loansOriginatedByAsset","status\#
        ":500,"name":"documented","type":"application/json","body":{"data":null,"error":{"kind":"internal","\#
        scope":"server","message":"An unexpected error occurred"},"status":500,"status_text":"500 Internal S\#
        erver Error"}},{"id":"unlocksDistribution","status":200,"name":"invented","type":"application/json",\#
        "body":{"data":{"groups":[{"amount":"433202150633096408884","amount_claimable":"37885863343278697832\#
        4","amount_claimed":"767502066902868972495","amount_expired":"502064802712485621905","amount_held":"\#
        877887669140467814155","amount_locked":"882928907244700620204","amount_reclaimed":"15158366839017060\#
        1990","amount_staked":"129115338174987002765","amount_unlocked":"726971031593310856595","member_clas\#
        s":"team","extra":{"text":{"amount":"4914.2863 INJ","amount_claimable":"256.7372 INJ","amount_claime\#
        d":"4132.7908 INJ","amount_expired":"2638.8118 INJ","amount_held":"2487.1465 INJ","amount_locked":"1\#
        618.1315 INJ","amount_reclaimed":"720.9007 INJ","amount_staked":"8247.3176 INJ","amount_unlocked":"4\#
        577.9662 INJ","member_class":"Team"},"percent":{"amount_claimable":"0.2512","amount_claimed":"0.2512\#
        ","amount_expired":"0.2512","amount_locked":"0.2512","amount_reclaimed":"0.2512","amount_unlocked":"\#
        0.2512","extra":{"text":{"amount_claimable":"71.98%","amount_claimed":"77.22%","amount_expired":"23.\#
        10%","amount_locked":"83.83%","amount_reclaimed":"85.30%","amount_unlocked":"72.31%"}}},"value":{"am\#
        ount":"2826.519005994635430289","amount_claimable":"8360.451356497291763291","amount_claimed":"4101.\#
        708482435470359355","amount_expired":"6581.568680634102423334","amount_held":"8143.28688471772415716\#
        2","amount_locked":"4731.773954332489829979","amount_reclaimed":"2977.587011745084131194","amount_st\#
        aked":"6049.043382276003840806","amount_unlocked":"8323.128657903798651140","price":"2.99835","extra\#
        ":{"text":{"amount":"$9,230.87","amount_claimable":"$4,479.32","amount_claimed":"$1,853.46","amount_\#
        expired":"$1,250.83","amount_held":"$3,929.78","amount_locked":"$7,946.59","amount_reclaimed":"$9,95\#
        0.44","amount_staked":"$3,476.81","amount_unlocked":"$5,820.84","price":"$8,318.35"}}}}}]},"error":n\#
        ull,"status":200,"status_text":"200 OK"}},{"id":"unlocksDistribution","status":400,"name":"invented"\#
        ,"type":"application/json","body":{"data":null,"error":{"kind":"entity_not_found","scope":"user","me\#
        ssage":"No such asset"},"status":404,"status_text":"404 Not Found"}},{"id":"unlocksDistribution","st\#
        atus":400,"name":"inventedValidation","type":"application/json","body":{"data":null,"error":{"kind":\#
        "validation","scope":"user","origin":"query","message":"Invalid query","fields":[{"field":"asset_id"\#
        ,"messages":["must not be empty","must have a group"]}]},"status":400,"status_text":"400 Bad Request\#
        "}},{"id":"unlocksDistribution","status":500,"name":"documented","type":"application/json","body":{"\#
        data":null,"error":{"kind":"internal","scope":"server","message":"An unexpected error occurred"},"st\#
        atus":500,"status_text":"500 Internal Server Error"}},{"id":"routes","status":200,"name":"documented\#
        ","type":"application/json","body":{"data":{"source":"inj","targets":["ibc/F6CC233E5C0EA36B1F74AB1AF\#
        98471A2D6A80E2542856639703E908B4D93E7C4","peggy0xAaEf88cEa01475125522e117BFe45cF32044E238"]},"error"\#
        :null,"status":200,"status_text":"200 OK"}},{"id":"routes","status":400,"name":"invented","type":"ap\#
        plication/json","body":{"data":null,"error":{"kind":"entity_not_found","scope":"user","message":"No \#
        such asset"},"status":404,"status_text":"404 Not Found"}},{"id":"routes","status":400,"name":"invent\#
        edValidation","type":"application/json","body":{"data":null,"error":{"kind":"validation","scope":"us\#
        er","origin":"query","message":"Invalid query","fields":[{"field":"asset_id","messages":["must not b\#
        e empty","must have a group"]}]},"status":400,"status_text":"400 Bad Request"}},{"id":"routes","stat\#
        us":500,"name":"documented","type":"application/json","body":{"data":null,"error":{"kind":"internal"\#
        ,"scope":"server","message":"An unexpected error occurred"},"status":500,"status_text":"500 Internal\#
         Server Error"}},{"id":"allRoutes","status":200,"name":"invented","type":"application/json","body":{\#
        "data":[{"source":"inj","targets":["ibc/F6CC233E5C0EA36B1F74AB1AF98471A2D6A80E2542856639703E908B4D93\#
        E7C4"]}],"error":null,"status":200,"status_text":"200 OK","count":1}},{"id":"allRoutes","status":400\#
        ,"name":"invented","type":"application/json","body":{"data":null,"error":{"kind":"entity_not_found",\#
        "scope":"user","message":"No such asset"},"status":404,"status_text":"404 Not Found"}},{"id":"allRou\#
        tes","status":400,"name":"inventedValidation","type":"application/json","body":{"data":null,"error":\#
        {"kind":"validation","scope":"user","origin":"query","message":"Invalid query","fields":[{"field":"a\#
        sset_id","messages":["must not be empty","must have a group"]}]},"status":400,"status_text":"400 Bad\#
         Request"}},{"id":"allRoutes","status":500,"name":"documented","type":"application/json","body":{"da\#
        ta":null,"error":{"kind":"internal","scope":"server","message":"An unexpected error occurred"},"stat\#
        us":500,"status_text":"500 Internal Server Error"}}]
        """#
}
