<#-- The protocol wants its label at the head and the foot of each printed page. It is one of five words of ours. -->
<#assign label = report.cover.marking.label()>
<#if label?has_content>
<#assign inks = {"TLP:RED": "#ff2b2b", "TLP:AMBER": "#ffc000", "TLP:AMBER+STRICT": "#ffc000", "TLP:GREEN": "#33ff00", "TLP:CLEAR": "#ffffff"}>
@media print { @page {
  @top-right { content: "${label}"; font: 700 12pt sans-serif; color: ${inks[label]}; background: #000; padding: 1mm 2mm; margin: auto 0; height: 7mm; width: auto; vertical-align: middle; }
  @bottom-left { content: "${label}"; font: 700 12pt sans-serif; color: ${inks[label]}; background: #000; padding: 1mm 2mm; margin: auto 0; height: 7mm; width: auto; vertical-align: middle; }
} }
</#if>
