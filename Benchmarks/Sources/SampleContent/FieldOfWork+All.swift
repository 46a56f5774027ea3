extension FieldOfWork {
  static let all = [
    FieldOfWork(
      office: Phrase("水务局", "Water Bureau"),
      objects: [
        Phrase("城区河道", "urban river courses"), Phrase("灌溉渠系", "irrigation canals"),
        Phrase("农村供水工程", "rural water supply works"), Phrase("小型水库", "small reservoirs"),
        Phrase("排涝泵站", "drainage pumping stations"), Phrase("堤防护坡", "dyke slopes"),
        Phrase("雨量监测站", "rain gauging stations"), Phrase("节水器具", "water-saving fittings"),
      ],
      works: [
        Phrase("巡查", "patrol"), Phrase("清淤", "dredging"), Phrase("检修", "repair"),
        Phrase("水质检测", "water testing"), Phrase("加固", "strengthening"),
      ]),
    FieldOfWork(
      office: Phrase("园林绿化中心", "Parks and Greening Centre"),
      objects: [
        Phrase("公园绿地", "park lawns"), Phrase("行道树", "street trees"),
        Phrase("滨水步道", "waterside paths"), Phrase("城市花坛", "town flower beds"),
        Phrase("苗圃基地", "nurseries"), Phrase("古树名木", "old and notable trees"),
        Phrase("儿童游乐设施", "playground equipment"), Phrase("喷灌系统", "sprinkler systems"),
      ],
      works: [
        Phrase("修剪", "pruning"), Phrase("补植", "replanting"), Phrase("养护", "upkeep"),
        Phrase("病虫害防治", "pest control"), Phrase("清扫", "sweeping"),
      ]),
    FieldOfWork(
      office: Phrase("教育局", "Education Bureau"),
      objects: [
        Phrase("义务教育学校", "compulsory schools"), Phrase("公办幼儿园", "public kindergartens"),
        Phrase("教师培训基地", "teacher training bases"), Phrase("学校食堂", "school canteens"),
        Phrase("校园运动场地", "school sports grounds"), Phrase("图书阅览室", "reading rooms"),
        Phrase("实验教学设备", "laboratory equipment"), Phrase("校车线路", "school bus routes"),
      ],
      works: [
        Phrase("督导", "school inspection"), Phrase("改造", "refitting"), Phrase("培训", "training"),
        Phrase("安全检查", "safety checks"), Phrase("质量监测", "quality monitoring"),
      ]),
    FieldOfWork(
      office: Phrase("卫生健康局", "Health Bureau"),
      objects: [
        Phrase("基层卫生院", "township health centres"), Phrase("村卫生室", "village clinics"),
        Phrase("家庭医生签约服务", "family doctor services"), Phrase("预防接种门诊", "vaccination clinics"),
        Phrase("急救站点", "first-aid stations"), Phrase("妇幼保健服务", "mother and child services"),
        Phrase("医疗废物转运", "medical waste transport"), Phrase("健康档案", "health files"),
      ],
      works: [
        Phrase("随访", "follow-up visits"), Phrase("体检", "check-ups"),
        Phrase("巡诊", "touring clinics"),
        Phrase("业务考核", "assessment"), Phrase("健康宣教", "health education"),
      ]),
    FieldOfWork(
      office: Phrase("交通运输局", "Transport Bureau"),
      objects: [
        Phrase("农村公路", "rural roads"), Phrase("公交站亭", "bus shelters"),
        Phrase("危旧桥梁", "ageing bridges"), Phrase("客运站场", "coach stations"),
        Phrase("道路标线", "road markings"), Phrase("隧道照明", "tunnel lighting"),
        Phrase("渡口码头", "ferry landings"), Phrase("超限检测点", "weighing stations"),
      ],
      works: [
        Phrase("养护", "maintenance"), Phrase("巡检", "inspection"), Phrase("路面修补", "surface repair"),
        Phrase("执法检查", "enforcement checks"), Phrase("标志更新", "sign renewal"),
      ]),
    FieldOfWork(
      office: Phrase("农业农村局", "Agriculture Bureau"),
      objects: [
        Phrase("高标准农田", "improved farmland"), Phrase("农机服务站", "farm machinery stations"),
        Phrase("粮食作物", "grain crops"), Phrase("畜禽养殖场", "livestock farms"),
        Phrase("农产品检测室", "produce testing rooms"), Phrase("温室大棚", "greenhouses"),
        Phrase("秸秆收储点", "straw depots"), Phrase("村级防疫站", "village veterinary posts"),
      ],
      works: [
        Phrase("技术指导", "technical guidance"), Phrase("抽样检测", "sample testing"),
        Phrase("防疫", "disease prevention"), Phrase("示范推广", "demonstration"),
        Phrase("田间调查", "field surveys"),
      ]),
    FieldOfWork(
      office: Phrase("文化和旅游局", "Culture and Tourism Bureau"),
      objects: [
        Phrase("公共图书馆", "public libraries"), Phrase("文化活动中心", "arts centres"),
        Phrase("非遗传习所", "craft heritage workshops"), Phrase("旅游厕所", "visitor toilets"),
        Phrase("文物保护点", "protected monuments"), Phrase("乡村戏台", "village stages"),
        Phrase("景区标识", "visitor signs"), Phrase("流动书车", "mobile libraries"),
      ],
      works: [
        Phrase("展演", "performances"), Phrase("普查", "surveys"), Phrase("修缮", "restoration"),
        Phrase("市场检查", "market checks"), Phrase("讲解服务", "guided tours"),
      ]),
    FieldOfWork(
      office: Phrase("住房保障中心", "Housing Support Centre"),
      objects: [
        Phrase("老旧小区", "old housing estates"), Phrase("公共租赁住房", "public rental housing"),
        Phrase("住宅电梯", "residential lifts"), Phrase("农村危房", "unsafe rural homes"),
        Phrase("消防通道", "fire lanes"), Phrase("小区排水管网", "estate drains"),
        Phrase("物业服务站", "property service points"), Phrase("充电车棚", "charging sheds"),
      ],
      works: [
        Phrase("入户核查", "home visits"), Phrase("改造", "renovation"), Phrase("维修", "repair"),
        Phrase("质量抽检", "quality checks"), Phrase("安全鉴定", "safety appraisal"),
      ]),
    FieldOfWork(
      office: Phrase("生态环境分局", "Environment Branch"),
      objects: [
        Phrase("空气监测站", "air monitoring stations"), Phrase("排污口", "sewage outlets"),
        Phrase("重点排放单位", "main emitters"), Phrase("饮用水水源地", "drinking water sources"),
        Phrase("噪声监测点", "noise monitoring points"), Phrase("固废堆场", "solid waste yards"),
        Phrase("加油站油气回收", "petrol vapour recovery"), Phrase("土壤监测点", "soil monitoring points"),
      ],
      works: [
        Phrase("采样", "sampling"), Phrase("执法巡查", "enforcement patrols"), Phrase("溯源", "tracing"),
        Phrase("自动监测", "automatic monitoring"), Phrase("比对测试", "comparison tests"),
      ]),
    FieldOfWork(
      office: Phrase("民政局", "Civil Affairs Bureau"),
      objects: [
        Phrase("养老服务站", "services for the elderly"), Phrase("困难家庭救助", "aid to poor households"),
        Phrase("社区食堂", "community canteens"), Phrase("儿童关爱站", "child care points"),
        Phrase("救助管理站", "shelters"), Phrase("殡葬服务点", "funeral services"),
        Phrase("社会组织", "civic organisations"), Phrase("地名标志", "place-name signs"),
      ],
      works: [
        Phrase("走访", "visits"), Phrase("评估", "appraisal"), Phrase("探视", "calls on residents"),
        Phrase("年度检查", "annual checks"), Phrase("护理培训", "care training"),
      ]),
    FieldOfWork(
      office: Phrase("城市管理局", "Urban Management Bureau"),
      objects: [
        Phrase("垃圾转运站", "waste transfer stations"), Phrase("临街店铺", "street-front shops"),
        Phrase("公共厕所", "public toilets"), Phrase("路灯设施", "street lamps"),
        Phrase("停车泊位", "parking bays"), Phrase("户外广告", "outdoor advertising"),
        Phrase("建筑渣土运输", "building waste haulage"), Phrase("窨井盖板", "manhole covers"),
      ],
      works: [
        Phrase("清运", "waste collection"), Phrase("冲洗", "washing"), Phrase("整治", "clean-ups"),
        Phrase("夜间巡查", "night patrols"), Phrase("设施检修", "equipment repair"),
      ]),
    FieldOfWork(
      office: Phrase("应急管理局", "Emergency Bureau"),
      objects: [
        Phrase("应急物资库", "emergency stores"), Phrase("避灾安置点", "shelters for evacuees"),
        Phrase("森林防火哨所", "forest fire posts"), Phrase("危化品企业", "chemical plants"),
        Phrase("应急广播", "emergency loudspeakers"), Phrase("救援队伍", "rescue teams"),
        Phrase("地质灾害点", "landslide sites"), Phrase("消防水源", "fire-fighting water points"),
      ],
      works: [
        Phrase("演练", "drills"), Phrase("排查", "screening"), Phrase("值守", "watches"),
        Phrase("物资轮换", "stock rotation"), Phrase("隐患整改", "removal of hazards"),
      ]),
  ]
}
