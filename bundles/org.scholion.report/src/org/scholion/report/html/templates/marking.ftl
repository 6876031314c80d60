<#-- The protocol wants its label at the head and the foot of each printed page. It is one of five words of ours. -->
<#assign label = report.cover.marking.label()>
<#if label?has_content>
<#assign looks = {"TLP:RED": ["#ff2b2b", 22], "TLP:AMBER": ["#ffc000", 28], "TLP:AMBER+STRICT": ["#ffc000", 50], "TLP:GREEN": ["#33ff00", 28], "TLP:CLEAR": ["#ffffff", 28]}>
<#assign look = looks[label]>
@media print { @page {
  @top-left { content: ""; }
  @top-right { content: "${label}"; font: 700 12pt sans-serif; color: ${look[0]}; background: #000; margin: 6mm 0; height: 7mm; width: ${look[1]}mm; text-align: center; vertical-align: middle; }
  @bottom-left { content: "${label}"; font: 700 12pt sans-serif; color: ${look[0]}; background: #000; margin: 6mm 0; height: 7mm; width: ${look[1]}mm; text-align: center; vertical-align: middle; }
}
  @page cover { @top-right { content: ""; background: none; } @bottom-left { content: ""; background: none; } } }
</#if>
