using System.Text.Json.Nodes;
using Rectification.Json;

namespace Rectification.Core.Tests.Validation.Examples;

/// <summary>A notice in which no rule finds anything; examples lay their own members over it.</summary>
internal static class SoundNotice
{
    public const string Json = """
        {
          "schemaVersion": "1.0",
          "kind": "bulletin",
          "title": "中共云湖市图书馆党组关于巡察整改进展情况的通报",
          "publisher": "中共云湖市图书馆党组",
          "publishedOn": "2023-09-15",
          "inspection": {
            "kind": "patrol",
            "mode": "regular",
            "team": "市委第二巡察组",
            "inspectedBody": "云湖市图书馆党组",
            "period": { "start": "2023-02-20", "end": "2023-04-20" },
            "feedbackOn": "2023-05-18"
          },
          "declared": [
            { "subject": "aspects", "count": 2 },
            { "subject": "issues", "count": 3 },
            { "subject": "issues", "state": "completed", "count": 2 },
            { "subject": "issues", "state": "inProgress", "count": 1 },
            { "subject": "measures", "count": 5 }
          ],
          "sections": [
            { "role": "organisation", "number": "一、", "heading": "整改工作组织情况", "text": "馆党组召开专题会议，逐项分解任务。" },
            { "role": "findings", "number": "二、", "heading": "反馈问题整改情况" }
          ],
          "aspects": [
            {
              "number": "（一）",
              "title": "学习贯彻不够深入方面",
              "issues": [
                {
                  "number": "1.",
                  "title": "集中学习次数偏少的问题",
                  "status": { "progress": "completed", "text": "已完成" },
                  "measures": [
                    { "marker": "一是", "text": "修订学习计划，每月集中学习一次。", "dates": [ "2023-06-02" ] },
                    { "marker": "二是", "text": "建立请假补学登记册。" }
                  ]
                },
                {
                  "number": "2.",
                  "title": "学用结合不紧密的问题",
                  "status": { "progress": "completed", "text": "已完成" },
                  "measures": [ { "text": "围绕少儿阅读服务开展调研，形成报告“一人一题”。" } ]
                }
              ]
            },
            {
              "number": "（二）",
              "title": "财务管理不够规范方面",
              "issues": [
                {
                  "number": "3.",
                  "title": "往来款清理不及时的问题",
                  "status": { "progress": "inProgress", "text": "正在整改" },
                  "deadline": { "date": "2023-12", "text": "2023年12月底前" },
                  "measures": [
                    { "marker": "（1）", "text": "清退押金3.2万元。", "outcomes": [ { "kind": "money", "count": 3.2, "unit": "万元", "text": "清退押金3.2万元" } ] },
                    { "marker": "（2）", "text": "制定《往来款管理办法》。", "documents": [ { "title": "往来款管理办法" } ] }
                  ]
                }
              ]
            }
          ],
          "contact": { "phones": [ "025-66660001" ], "emails": [ "library@example.cn" ], "address": "云湖市文化路8号", "postalCode": "210001" },
          "signature": { "body": "中共云湖市图书馆党组", "date": "2023-09-15" }
        }
        """;

    public static Notice Notice { get; } = NoticeJson.Deserialize(Json);

    /// <summary>The sound notice with these top-level members instead of its own; null removes one.</summary>
    public static Notice With(string members)
    {
        var notice = JsonNode.Parse(Json)!.AsObject();
        foreach (var (name, value) in JsonNode.Parse(members)!.AsObject())
        {
            notice.Remove(name);
            if (value is not null)
                notice.Add(name, value.DeepClone());
        }

        return NoticeJson.Deserialize(notice.ToJsonString());
    }
}
