<@p.heading "entities"/>
<#list items as piece>
<#assign entity = piece.entity>
<#if piece.first>
<h2 class="at" id="${look.anchor()}" dir="${look.direction(entity.name)}">${entity.name}</h2>
<p class="quiet"><@p.isolated entity.kind/><#if entity.aliases?has_content> · ${words.of("aliases")}: <#list entity.aliases as alias><@p.isolated alias/><#if alias?has_next>, </#if></#list></#if> · ${words.of("mentions")}: ${entity.mentions?size}<@p.refs entity.mentions/> · ${words.of("articles")}: ${entity.articles}</p>
<#if entity.note?has_content><p class="pre" dir="${look.direction(entity.note)}">${entity.note}</p></#if>
</#if>
<#if piece.spoken?has_content><h4>${words.of("says")}</h4><ul><#list piece.spoken as id><li><@p.quoted id/><@p.refs [id]/></li></#list></ul></#if>
<#if piece.about?has_content><h4>${words.of("about")}</h4><ul><#list piece.about as id><li><@p.quoted id/><@p.refs [id]/></li></#list></ul></#if>
</#list>
